#!/usr/bin/env bash
# Fills the manifest with a school's ids and packs the Teams app. See README.md.
set -euo pipefail

usage='usage: pack.sh --app-id GUID --bot-id GUID --host NAME [--out FILE] [--version X.Y.Z] [--website URL] [--privacy URL] [--terms URL]'
refuse() { echo "pack.sh: $1" >&2; exit 2; }

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
app_id='' bot_id='' host='' website='' privacy='' terms='' version='1.0.0'
out="$here/../../artifacts/policybot-teams.zip"

while [ $# -gt 0 ]; do
  case "$1" in -h|--help) echo "$usage"; exit 0 ;; esac
  [ $# -ge 2 ] || refuse "'$1' needs a value; $usage"
  case "$1" in
    --app-id) app_id=$2 ;;
    --bot-id) bot_id=$2 ;;
    --host) host=$2 ;;
    --out) out=$2 ;;
    --version) version=$2 ;;
    --website) website=$2 ;;
    --privacy) privacy=$2 ;;
    --terms) terms=$2 ;;
    *) refuse "unknown argument '$1'; $usage" ;;
  esac
  shift 2
done

guid='^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$'
name='^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$'
url='^https://[A-Za-z0-9._~:/?#@!$()*+,;=&%-]+$'
[[ $app_id =~ $guid ]] || refuse "--app-id must be a GUID (the app's own id, made once per school), not '$app_id'"
[[ $bot_id =~ $guid ]] || refuse "--bot-id must be a GUID (the application id of the bot's registration), not '$bot_id'"
[ "$app_id" != 00000000-0000-0000-0000-000000000000 ] || refuse "--app-id is the example's zeros; make one of your own"
[[ $host =~ $name ]] || refuse "--host must be the bot's host name, as in bot.school.nl, without https:// or path, not '$host'"
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || refuse "--version must look like 1.0.0, not '$version'"
[ -n "$website" ] || website="https://$host"
for page in privacy terms; do
  if [ -z "${!page}" ]; then
    printf -v "$page" '%s' "https://$host/$page"
    echo "pack.sh: no --$page given; Teams will link to ${!page}" >&2
  fi
done
for page in website privacy terms; do
  [[ ${!page} =~ $url ]] || refuse "--$page must be an https address, not '${!page}'"
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
escape() { printf '%s' "$1" | sed 's/[&|\\]/\\&/g'; }
sed -e "s|{{APP_ID}}|$app_id|g" -e "s|{{BOT_ID}}|$bot_id|g" -e "s|{{HOST}}|$host|g" -e "s|{{VERSION}}|$version|g" \
    -e "s|{{WEBSITE_URL}}|$(escape "$website")|g" -e "s|{{PRIVACY_URL}}|$(escape "$privacy")|g" -e "s|{{TERMS_URL}}|$(escape "$terms")|g" \
    "$here/manifest.json" > "$work/manifest.json"
cp "$here/nl.json" "$here/en.json" "$here/color.png" "$here/outline.png" "$work/"
if left=$(grep -oh '{{[A-Z_]*}}' "$work"/*.json); then
  refuse "nothing fills ${left//$'\n'/, }"
fi

mkdir -p "$(dirname "$out")"
out="$(cd "$(dirname "$out")" && pwd)/$(basename "$out")"
rm -f "$out"
files=(manifest.json nl.json en.json color.png outline.png)
cd "$work"
if command -v zip > /dev/null; then
  zip -q -X "$out" "${files[@]}"
elif command -v python3 > /dev/null; then
  python3 - "$out" "${files[@]}" <<'PY'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as package:
    for name in sys.argv[2:]:
        package.write(name)
PY
else
  refuse "neither zip nor python3 is installed; one of them is needed"
fi
echo "$out"
