#!/usr/bin/env bash
# Makes the picture of README, docs/release.png, from the site in target/site (bake it first: mvn package):
# a release in light on a desk, and in dark on a telephone. Needs Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."

page="$PWD/target/site/releases/2018/2018-07-12-nato-hq-ministers.html"
[ -f "$page" ] || { echo "There is no site yet; bake it with: mvn package" >&2; exit 1; }
chromium=$(command -v chromium || command -v google-chrome)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/picture.html" <<END
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<title>صورة الموقع</title>
<style>
  body { margin: 0; block-size: 720px; background: #e4ddd4; overflow: hidden; position: relative }
  iframe { position: absolute; border: 0 }
  .desk { inset-inline-start: 36px; inset-block-start: 36px; inline-size: 1000px; block-size: 684px; color-scheme: light }
  .phone { inset-inline-end: 36px; inset-block-start: 36px; inline-size: 340px; block-size: 632px; background: #171514; border: 8px solid #171514; border-radius: 24px; color-scheme: dark }
</style>
<iframe class="desk" src="file://$page"></iframe>
<iframe class="phone" src="file://$page"></iframe>
END

"$chromium" --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync \
  --user-data-dir="$work/profile" --hide-scrollbars --force-prefers-reduced-motion --virtual-time-budget=5000 \
  --window-size=1456,720 --screenshot="$PWD/docs/release.png" "file://$work/picture.html" 2>/dev/null
echo "docs/release.png: $(wc -c <docs/release.png) bytes"
