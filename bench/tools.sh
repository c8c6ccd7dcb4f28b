# Part of bench/run and bench/serve: the tools, the machine, the results. Debian's packages come by root's
# apt-get, Eleventy by npm, JBake by Maven; all but the packages and Bayan's plugin go into $work.

install_tools() {
  local packages=()
  [ -x /usr/bin/time ] || packages+=(time)
  ! uses hugo || have hugo || packages+=(hugo)
  if [ ${#packages[@]} -gt 0 ]; then
    [ "$(id -u)" = 0 ] || fail "install first: apt-get install ${packages[*]}"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}" >/dev/null
  fi
  javac -d "$work/classes" bench/java/*.java
  mvn -B -q -f generator/pom.xml install -Dmaven.test.skip >&2
  if uses eleventy; then
    mkdir "$work/npm"
    cp bench/equal/eleventy/package.json "$work/npm"
    npm install --prefix "$work/npm" --silent --no-audit --no-fund >&2
  fi
  if uses jbake; then
    mvn -B -q -f bench/equal/jbake/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
      -DoutputDirectory="$work/jbake-lib" >&2
  fi
}

hugo_version() { hugo version | sed -E 's/^hugo v([0-9.]+).*/\1/'; }
eleventy_version() { sed -n 's/.*"version": "\(.*\)".*/\1/p' "$work/npm/node_modules/@11ty/eleventy/package.json"; }

# The name of a peer in tables.
label() {
  case $1 in
    bayan) echo "Bayan" ;;
    full) echo "Bayan, all features" ;;
    hugo) echo "Hugo $(hugo_version)" ;;
    eleventy) echo "Eleventy $(eleventy_version)" ;;
    jbake) echo "JBake 2.7.0" ;;
    copy) echo "cp -r of Bayan's output" ;;
    *) return 1 ;;
  esac
}

# The heading of a run: when, of what, on which machine.
heading() {
  local options=${MAVEN_OPTS:-}
  options=$(sed -E 's/-Dmaven\.repo\.local=\S+ ?//' <<<"$options")
  printf '\n## %s, %s\n\n' "$(date -u +%Y-%m-%d)" "\`$asked\`"
  printf '%s\n' "- Bayan at \`$(git describe --always --dirty 2>/dev/null || echo unknown)\`${options:+, \`MAVEN_OPTS=$options\`}"
  printf -- '- %s cores of %s, %s GB of memory, Linux %s, load %s before the run\n' "$(nproc)" \
    "$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)" \
    "$(awk '/^MemTotal/ { printf "%.0f", $2 / 1e6 }' /proc/meminfo)" "$(uname -r)" "$(cut -d ' ' -f 1 /proc/loadavg)"
  printf -- '- %s' "$(java -version 2>&1 | sed -n 's/^OpenJDK Runtime Environment/OpenJDK/p'), $(mvn -v | sed -nE 's/.*(Apache Maven [0-9.]+).*/\1/p')"
  ! uses hugo || printf ', %s' "$(hugo version | cut -d ' ' -f 1-3)"
  ! uses eleventy || printf ', Node.js %s, Eleventy %s' "$(node --version)" "$(eleventy_version)"
  ! uses jbake || printf ', JBake 2.7.0'
  printf '\n\n'
}

# Adds the report to the results.
keep_report() {
  [ -e bench/RESULTS.md ] || printf '# Results\n\nRuns of [bench/run and bench/serve](README.md), the newest last.\n' >bench/RESULTS.md
  cat "$work/report.md" >>bench/RESULTS.md
  echo "added to bench/RESULTS.md" >&2
}
