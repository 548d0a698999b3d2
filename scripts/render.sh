#!/usr/bin/env bash
# Prints one sheet of a workbook to PDF as an office would, counts its pages and can draw them.
#   scripts/render.sh WORKBOOK.xlsx SHEET [PAGES] [PICTURE_PREFIX]
#   scripts/render.sh --install
# PAGES: fail unless the PDF has that many. PICTURE_PREFIX: write PREFIX-1.png, PREFIX-2.png, …
# Installs LibreOffice, poppler and the fonts with the measures of Times New Roman when they are missing.
set -euo pipefail
cd "$(dirname "$0")/.."
workbook=$1 sheet=${2:-} pages=${3:-} prefix=${4:-}

missing=()
command -v soffice >/dev/null || missing+=(libreoffice-calc)
command -v pdfinfo >/dev/null && command -v pdftoppm >/dev/null || missing+=(poppler-utils)
fc-list 2>/dev/null | grep -q 'Liberation Serif' || missing+=(fontconfig fonts-liberation2)
# Column widths are measured in digits of the workbook's default font, mostly Calibri: Carlito has its measures.
fc-list 2>/dev/null | grep -q 'Carlito' || missing+=(fontconfig fonts-crosextra-carlito)
if [ ${#missing[@]} -gt 0 ]; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
[ "$workbook" != --install ] || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx tsx scripts/one-sheet.ts "$workbook" "$sheet" "$work/sheet.xlsx"
# A profile of its own: a LibreOffice that is already open would swallow the request. Vietnamese: decimal commas.
mkdir -p "$work/profile/user"
cat >"$work/profile/user/registrymodifications.xcu" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
XML
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/sheet.xlsx" >/dev/null 2>&1
found=$(pdfinfo "$work/sheet.pdf" | awk '/^Pages:/ {print $2}')
size=$(pdfinfo "$work/sheet.pdf" | awk -F': *' '/^Page size:/ {print $2}')
echo "$sheet: $found page(s), $size"
if [ -n "$prefix" ]; then
  mkdir -p "$(dirname "$prefix")"
  pdftoppm -r 110 -png "$work/sheet.pdf" "$prefix"
fi
if [ -n "$pages" ] && [ "$found" != "$pages" ]; then
  echo "expected $pages page(s)" >&2
  exit 1
fi
