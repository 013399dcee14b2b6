#!/usr/bin/env bash
# Builds the release twice, from two clones of this checkout in two folders, and compares the bytes.
# Usage: release/src/test/twice.sh
set -eu

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for folder in first another/second; do
  git clone -q "$checkout" "$work/$folder"
  (cd "$work/$folder" && ./mvnw -B -ntp -q -Dquick -Prelease package > "$work/log" 2>&1) || { cat "$work/log"; exit 1; }
  # shellcheck disable=SC2086
  sha256sum "$work/$folder"/release/target/lumbar-*.tar.gz | sed "s#$work/$folder/release/target/##" | tee "$work/sum-${folder##*/}"
done
if cmp -s "$work/sum-first" "$work/sum-second"; then
  echo "ok - built twice, the release has the same bytes"
else
  echo "not ok - built twice, the release has other bytes; these differ:"
  for folder in first another/second; do
    mkdir -p "$work/unpacked/${folder##*/}"
    tar -xzf "$work/$folder"/release/target/lumbar-*.tar.gz -C "$work/unpacked/${folder##*/}"
  done
  diff -rq "$work/unpacked/first" "$work/unpacked/second"
  exit 1
fi
