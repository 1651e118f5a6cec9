#!/usr/bin/env bash
# How many of the facts of annotated papers are found, and how many of those found are right, for each layout.
#
#   samples/benchmark/score-evidence.sh PAPERS [LAYOUT ...]      default: every layout that the folder has
#
# PAPERS is a folder with documents/ID.LAYOUT.pdf, documents/ID.txt, documents/ID.xml, and score.py with its annotations.
# The plugin has to be installed (mvn install); python3 with PyYAML runs the scorer. Each document goes through
# misev:draft in a folder of its own; what it reports, ID.evidence.json, is what is scored.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
papers=$(cd "$1" && pwd)
shift
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$here/../../pom.xml" | head -1)
work=$here/target/evidence
rm -rf "$work"
mkdir -p "$work"
layouts=("$@")
if [ ${#layouts[@]} -eq 0 ]; then
  layouts=(txt xml $(ls "$papers/documents" | sed -n 's/^[^.]*\.\([^.]*\)\.pdf$/\1/p' | sort -u))
fi
for layout in "${layouts[@]}"; do
  out=$work/$layout
  mkdir -p "$out"
  case $layout in
    txt | xml) documents=("$papers"/documents/*."$layout") ;;
    *) documents=("$papers"/documents/*."$layout".pdf) ;;
  esac
  for document in "${documents[@]}"; do
    id=$(basename "$document" | cut -d. -f1)
    review=$work/review/$layout/$id
    mkdir -p "$review/manuscripts"
    cp "$document" "$review/manuscripts/"
    # A document that cannot be read fails the goal and is scored as not assessable.
    (cd "$review" && mvn -q -o -B "org.misevcheck:misev-maven-plugin:$version:draft" \
      -Dmisev.manuscript="manuscripts/$(basename "$document")" > draft.log 2>&1) || true
    case $layout in
      txt | xml) name=$id.json ;;
      *) name=$id.$layout.json ;;
    esac
    python3 "$here/scorer-input.py" "$review/target/misev/$id.evidence.json" "$here/items.tsv" > "$out/$name"
  done
  echo "== $layout"
  case $layout in
    txt)
      python3 "$papers/score.py" "$out" || true
      python3 "$here/score-values.py" "$papers" "$out" || true
      ;;
    xml) python3 "$papers/score.py" "$out" || true ;;
    *) python3 "$papers/score.py" "$out" --layout "$layout" || true ;;
  esac
done
