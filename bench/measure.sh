# Part of bench/run: builds sites, measures each whole process, and writes tables.

# build PEER SITE OUTPUT: sets $command to what builds a site into a folder.
build() {
  case $1 in
    bayan | full) command=(mvn -o -q -N bayan:generate "-Djbake.inputDirectory=$2" "-Djbake.outputDirectory=$3") ;;
    hugo) command=(hugo --quiet --source "$2" --destination "$3") ;;
    eleventy) command=(env -C "$2" node "$work/npm/node_modules/@11ty/eleventy/cmd.cjs" --quiet "--output=$(realpath -m --relative-to="$2" "$3")") ;;
    jbake) command=(java -XX:MaxDirectMemorySize=512m -Djna.nosys=true -cp "$2:$work/jbake-lib/*" org.jbake.launcher.Main -b "$2" "$3") ;;
    copy) command=(cp -r "$work/out/bayan-$size-0/site" "$3") ;;
  esac
}

# measure ROW RELEASES COMMAND…: runs a process and notes its seconds and the memory of its largest part.
measure() {
  local row=$1 releases=$2
  shift 2
  /usr/bin/time -o "$work/time" -f '%e\t%U\t%S\t%M' "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; fail "$*"; }
  printf '%s\t%s\t%s\n' "$row" "$releases" "$(cat "$work/time")" >>"$work/times.tsv"
}

# bake PEER RELEASES ROUND ROW: builds into a new folder. Old ones stay until the end: on some disks
# and virtual machines the space and memory that a deleted site frees make the next builds slower.
bake() {
  local output="$work/out/$1-$2-$3/site"
  mkdir -p "$(dirname "$output")"
  build "$1" "$work/$1-$2" "$output"
  measure "$4" "$2" "${command[@]}"
}

# prepare RELEASES: makes every peer's site, builds it once to warm the machine up, and checks it.
prepare() {
  local peer
  say "Sites of $(commas "$1") releases"
  for peer in $peers; do [ "$peer" = copy ] || bench/site "$peer" "$1" "$work/$peer-$1"; done
  uses bayan || bench/site bayan "$1" "$work/bayan-$1"
  printf '| of %s releases | files | pages | links | MB |\n|---|--:|--:|--:|--:|\n' "$(commas "$1")"
  for peer in $peers; do
    say "Warm-up: $peer"
    bake "$peer" "$1" 0 warm-up
    count "$peer" "$1"
  done
  printf '\n'
  rm "$work/times.tsv"
}

# count PEER RELEASES: a row that says what a peer wrote; fails if that is not the work asked for.
count() {
  local output="$work/out/$1-$2-0/site" name options=()
  name=$(label "$1")
  case $1 in
    copy) return ;;
    full) java -cp "$work/classes" BuiltSite "$output" "$name"; return ;;
    jbake) options=(any-neighbours) ;;
  esac
  java -cp "$work/classes" EqualWork "$work/bayan-$2/content" "$output" "$name" "${options[@]}"
}

# table RATIO…: the measurements as Markdown.
table() { java -cp "$work/classes" Table "$work/times.tsv" "$@"; }

# Every peer in turn, again and again.
compare() {
  local round peer ours ratios=()
  prepare "$size"
  for round in $(seq "$pairs"); do
    for peer in $peers; do
      say "Round $round: $peer"
      bake "$peer" "$size" "$round" "$(label "$peer")"
    done
  done
  for ours in bayan full; do
    for peer in $peers; do
      case $peer in
        bayan | full | copy) ;;
        *) ! uses "$ours" || ratios+=("$(label "$ours")÷$(label "$peer")") ;;
      esac
    done
  done
  table "${ratios[@]}"
}

# A full bake, a bake after one edit, and one after none, in turn.
edit() {
  declare -gA written=()
  local round peer name ratios=()
  prepare "$size"
  for round in $(seq "$pairs"); do
    for peer in $peers; do
      name=$(label "$peer")
      say "Round $round: $peer"
      bake "$peer" "$size" "$round" "$name: full bake"
      edit_release "$peer" "$round"
      rebake "$peer" "$round" "one edit"
      grep -q "تعديل $round" "$page" || fail "$page lacks the edit"
      rebake "$peer" "$round" "no edit"
    done
  done
  for peer in $peers; do
    name=$(label "$peer")
    ratios+=("$name: one edit÷$name: full bake" "$name: no edit÷$name: full bake")
    ! uses hugo || [ "$peer" = hugo ] || ratios+=("$name: one edit÷$(label hugo): one edit")
    bake "$peer" "$size" clean "clean"
    diff -rq "$work/out/$peer-$size-clean/site" "$work/out/$peer-$size-$pairs/site" >&2 || fail "$peer: after edits the site differs from a clean bake's"
  done
  sed -i '/^clean\t/d' "$work/times.tsv"
  table "${ratios[@]}"
  printf '\n| | files written, in each round |\n|---|---|\n'
  for peer in $peers; do
    for name in "one edit" "no edit"; do printf '| %s: %s | %s |\n' "$(label "$peer")" "$name" "${written[$peer $name]}"; done
  done
  printf '\nAfter all edits the site is the same, to the byte, as that of a clean bake.\n'
}

# edit_release PEER ROUND: adds words to a release, another one each round; sets $page to its page.
edit_release() {
  local folder="$work/$1-$size" file
  file=$(find "$folder/content/releases" -name '*.md' | sort | sed -n "$((size / 2 + $2))p")
  printf '\nتعديل %s\n' "$2" >>"$file"
  page="${file%.md}.html"
  page="$work/out/$1-$size-$2/site${page#"$folder/content"}"
}

# rebake PEER ROUND WHAT: bakes into the same folder again; notes how many files it wrote.
rebake() {
  touch "$work/before"
  bake "$1" "$size" "$2" "$(label "$1"): $3"
  written["$1 $3"]+="$(find "$work/out/$1-$size-$2/site" -type f -newer "$work/before" | wc -l) "
}

# A small and a large archive in turn.
linear() {
  local round peer name releases ratios=()
  for releases in "$size" "$large"; do prepare "$releases"; done
  for round in $(seq "$pairs"); do
    for peer in $peers; do
      for releases in "$size" "$large"; do
        say "Round $round: $peer, $releases"
        bake "$peer" "$releases" "$round" "$(label "$peer"), $(commas "$releases") releases"
      done
    done
  done
  for peer in $peers; do
    name=$(label "$peer")
    ratios+=("$name, $(commas "$large") releases÷$name, $(commas "$size") releases")
  done
  table "${ratios[@]}"
}
