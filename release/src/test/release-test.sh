#!/usr/bin/env bash
# Unpacks a release where nothing of the build is at hand (no Maven, no JDK, no checkout on the PATH) and uses it.
# Prints one line a check; fails when one failed. Usage: release-test.sh ARCHIVE
set -u

archive=$1
work=$(mktemp -d)
work=$(cd "$work" && pwd -P)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
failed=0

check() { # NAME CONDITION...
  local name=$1
  shift
  if "$@"; then
    echo "ok - $name"
  else
    echo "not ok - $name"
    sed 's/^/  /' "$work/out" "$work/err" 2> /dev/null | head -n 20
    failed=$((failed + 1))
  fi
}

tar -xzf "$archive" -C "$work" || exit 1
home=$(echo "$work"/lumbar-*)

# Nothing but what every system has: no java, no javac, no mvn can be found, and no variable points to one.
ask() { # WORDS...
  env -i PATH="$work/path" HOME="$work/home" "$home/bin/lumbar" "$@" > "$work/out" 2> "$work/err"
  code=$?
}
mkdir -p "$work/path" "$work/home"
for tool in bash sh env cat cksum dirname find flock head ls mkdir mv nice ps readlink rm sed sleep sort tail touch uname; do
  found=$(command -v "$tool") && ln -s "$found" "$work/path/$tool"
done
says() { [ "$code" -eq 0 ] && grep -q -F "$1" "$work/out"; }
nothing_said() { [ ! -s "$work/err" ]; }

ask assess "$home/examples/sciatica.yaml"
check "it assesses a case with no Java and no Maven on the PATH" says "Disc herniation with radiculopathy"
check "it says nothing on standard error" nothing_said
cp "$work/out" "$work/first"

for _ in $(seq 60); do
  caches=$(find "$work/home/.cache/lumbar" -name 'cli-*.aot' 2> /dev/null)
  [ -z "$caches" ] || break
  sleep 1
done
check "it makes its ahead-of-time cache" test -n "$caches"
ask assess "$home/examples/sciatica.yaml"
check "with the cache it answers the same" cmp -s "$work/first" "$work/out"

ask knowledge check
check "it carries a content that passes its check" test "$code" -eq 0
ask score odi --items 2,1,3,2,2,3,1,,2,1
check "every command is there: score" says "Index, percent: 37.778"
ask convert --help
check "every command is there: convert" says "Usage: lumbar convert"
ask explain "$home/examples/sciatica.yaml" urgency
check "every command is there: explain" says "WHAT GIVES THIS LEVEL"
ask what-if "$home/examples/sciatica.yaml" saddle-anaesthesia=present
check "every command is there: what-if" says "EMERGENCY"
ask assess --format html "$home/examples/sciatica.yaml"
check "it makes a page" says "<!DOCTYPE html>"
env -i PATH="$work/path" HOME="$work/home" "$home/bin/lumbar" interview --age 44 --sex female < /dev/null > "$work/out" 2> "$work/err"
code=$?
check "every command is there: interview" says "supports a clinician"
ask --version
check "it names its version and that of the content" says "content 20"
ask serve
check "an application that it does not hold is refused in one line" test "$code" -eq 2

chmod -R a-w "$home"
ask assess "$home/examples/cauda-equina.yaml"
check "it runs from a folder that cannot be written" says "EMERGENCY"
ln -s "$home/bin/lumbar" "$work/lumbar-link"
env -i PATH="$work/path" HOME="$work/home" "$work/lumbar-link" assess "$home/examples/sciatica.yaml" > "$work/out" 2> "$work/err"
code=$?
check "it runs through a link" cmp -s "$work/first" "$work/out"

for file in LICENSE THIRD-PARTY.txt bom.json README.md runtime/legal/java.base/LICENSE \
  share/man/man1/lumbar.1 share/man/man1/lumbar-assess.1 share/bash-completion/completions/lumbar; do
  check "it holds $file" test -s "$home/$file"
done
for jar in "$home"/lib/cli/*.jar; do
  name=${jar##*/}
  name=${name%-[0-9]*}
  check "the bill of materials names $name" grep -q "\"name\" *: *\"$name\"" "$home/bom.json"
  case $name in
    cli | engine | formats | knowledge) ;;
    *) check "the licences name $name" grep -q ":$name:" "$home/THIRD-PARTY.txt" ;;
  esac
done

exit $((failed > 0))
