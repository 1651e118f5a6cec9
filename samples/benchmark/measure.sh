#!/usr/bin/env bash
# How long mvn misev:check takes on many manifests, beyond a Maven that does nothing.
#
#   samples/benchmark/measure.sh [RUNS] [SIZE ...]        default: 5 runs, 10 and 1000 manifests
#
# The manifests are copies of the full extractions under other ids, made under target/. Maven runs offline; the plugin
# has to be installed (mvn install). Each run times a no-op and the audit one after the other; the medians and the
# median of the differences are printed, in seconds, with the largest resident memory of the audit in MB where GNU time
# is installed. MAVEN_OPTS=-Xmx512m shows that the heap is enough.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "$0")" && pwd)
runs=${1:-5}
shift || true
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(10 1000)
work=$here/target
sources=("$here"/../full-extraction/studies/*.yaml)

generate() { # folder, how many
  rm -rf "$1"
  mkdir -p "$1/studies"
  sed -e 's/<artifactId>full-extraction/<artifactId>benchmark/' "$here/../full-extraction/pom.xml" > "$1/pom.xml"
  cp -r "$here/../full-extraction/protocol.yaml" "$here/../full-extraction/.mvn" "$1/"
  for ((i = 0; i < $2; i++)); do
    source=${sources[$((i % ${#sources[@]}))]}
    number=$(printf '%06d' "$i")
    sed -E "s/^  id: (.*)$/  id: s$number-\1/" "$source" > "$1/studies/$number.yaml"
  done
}

seconds() { # command ...
  local start end
  start=$(date +%s.%N)
  "$@" > "$work/last.log" 2>&1 || { cat "$work/last.log"; exit 1; }
  end=$(date +%s.%N)
  awk "BEGIN { print $end - $start }"
}

median() { sort -g | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

mkdir -p "$work"
for size in "${sizes[@]}"; do
  folder=$work/$size
  generate "$folder" "$size"
  cd "$folder"
  mvn -q -o misev:check > "$work/warm.log" 2>&1 || { cat "$work/warm.log"; exit 1; }
  : > "$work/noop"; : > "$work/audit"; : > "$work/difference"
  for ((run = 0; run < runs; run++)); do
    noop=$(seconds mvn -q -o validate)
    audit=$(seconds mvn -q -o misev:check)
    echo "$noop" >> "$work/noop"
    echo "$audit" >> "$work/audit"
    awk "BEGIN { print $audit - $noop }" >> "$work/difference"
  done
  memory=
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -f %M -o "$work/memory" mvn -q -o misev:check > /dev/null 2>&1
    memory=", resident $(($(tail -n 1 "$work/memory") / 1024)) MB"
  fi
  echo "$size manifests: no-op $(median < "$work/noop") s, audit $(median < "$work/audit") s, beyond it $(median < "$work/difference") s$memory"
done
