#!/usr/bin/env bash
# Makes the pictures of CONTRIBUTING: the form as its file says it (a drawing of GitHub's page), what an import says (the
# block in CONTRIBUTING), and the browser's editor (the picture that EditorIT takes: run it first). Needs Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
chromium=$(command -v chromium || command -v google-chrome)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shoot() { # NAME HEIGHT: takes $work/NAME.html
  "$chromium" --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync \
    --user-data-dir="$work/profile" --hide-scrollbars --window-size="800,$2" --screenshot="$PWD/docs/way-$1.png" "file://$work/$1.html" 2>/dev/null
  echo "docs/way-$1.png: $(wc -c <"docs/way-$1.png") bytes"
}
escaped() { sed 's/&/\&amp;/g; s/</\&lt;/g'; }

{
  cat <<END
<!DOCTYPE html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>الاستمارة</title>
<style>
  body { margin: 0; padding: 20px 28px; font: 15px/1.5 sans-serif; background: #fff; color: #1f2328 }
  h1 { font-size: 20px; margin: 0 0 8px }
  b { display: block; margin-block: 8px 3px }
  i { display: block; block-size: 30px; border: 1px solid #d1d9e0; border-radius: 6px; background: #f6f8fa }
  i.long { block-size: 84px }
  span { display: inline-block; margin-block-start: 12px; padding: 5px 16px; border-radius: 6px; background: #1f883d; color: #fff }
</style>
<h1>بيان جديد</h1>
END
  sed -n 's/^      label: //p' .github/ISSUE_TEMPLATE/release.yml | escaped |
    while read -r label; do
      case $label in *'نص البيان'*) kind=long ;; *) kind=short ;; esac
      printf '<b>%s</b><i class="%s"></i>\n' "$label" "$kind"
    done
  printf '<span>Create</span>\n'
} >"$work/form.html"
shoot form 610

{
  cat <<END
<!DOCTYPE html><html lang="ar"><meta charset="utf-8"><title>سطر الأوامر</title>
<style>body { margin: 0; padding: 16px 20px; background: #171514; color: #eee } pre { margin: 0; font: 13px/1.6 "DejaVu Sans Mono", monospace; white-space: pre-wrap }</style>
<pre>
END
  printf '$ mvn bayan:import -Dfrom=release.txt\n'
  sed -n '/^   found     title/,/^   Check the fields/p' CONTRIBUTING.md | sed 's/^   //' | escaped
} >"$work/command-line.html"
shoot command-line 470

editor=generator/target/screenshots/editor.png
[ -f "$editor" ] || { echo "There is no picture of the editor yet: run EditorIT" >&2; exit 1; }
cp "$editor" docs/way-browser.png
echo "docs/way-browser.png: $(wc -c <docs/way-browser.png) bytes"
