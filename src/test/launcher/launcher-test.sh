#!/usr/bin/env bash
# Tests ./lumbar as its users meet it: in copies of this checkout that have never been built.
#
# Prints one line a check ("ok", "not ok" or "skip"), and fails when one failed. Takes some minutes, since it
# builds for real. It knows nothing of what Lumbar prints but this: the answer to the command below holds the
# old text, and replacing that text in the content file replaces it in the answer.
#
#   LAUNCHER_TEST_COMMAND   what is asked (words, relative to the checkout)
#   LAUNCHER_TEST_CONTENT   the content file that is edited
#   LAUNCHER_TEST_TEXT      a text in that file that shows up in the answer
set -u

command_words=${LAUNCHER_TEST_COMMAND:-assess examples/sciatica.yaml}
content=${LAUNCHER_TEST_CONTENT:-knowledge/content/conditions/disc-herniation-radiculopathy.yaml}
old_text=${LAUNCHER_TEST_TEXT:-Disc herniation with radiculopathy}
new_text="Edited by the launcher test"

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
work=$(mktemp -d)
work=$(cd "$work" && pwd -P)
chmod 755 "$work" # Another user runs the read-only copy.
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
unset LUMBAR_JAVA_OPTIONS LUMBAR_JVM_FOLDERS LUMBAR_NO_FLOCK
export XDG_CACHE_HOME=$work/cache
failed=0

pass() { echo "ok - $1"; }
skip() { echo "skip - $1"; }
fail() {
  echo "not ok - $1"
  failed=$((failed + 1))
  shift
  for file in "$@"; do
    echo "  --- ${file##*/}"
    sed 's/^/  /' "$file"
  done
}
# check NAME CONDITION...: the condition is a command.
check() {
  local name=$1
  shift
  if "$@"; then pass "$name"; else fail "$name" "$work"/out* "$work"/err*; fi
}

# A copy without what a build made, as git would hand it out, with what is not yet committed.
copy_checkout() {
  mkdir -p "$1"
  (cd "$checkout" && git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    [ ! -e "$file" ] || printf '%s\0' "$file"
  done | tar --null -T - -cf -) | tar -xf - -C "$1"
}

# ask [PROGRAM]: runs the command in the copy; leaves $work/out, $work/err and the exit code in $code.
ask() {
  # shellcheck disable=SC2086
  (cd "$copy" && "${1:-./lumbar}" $command_words) > "$work/out" 2> "$work/err"
  code=$?
}
says() { [ "$code" -eq 0 ] && grep -q -F "$1" "$work/out"; }
built() { grep -q 'Lumbar: building' "$work/err"; }
answered_without_building() { says "$1" && ! built; }
answered_after_building() { says "$1" && built; }
lines() { [ "$(wc -l < "$1")" -eq "$2" ]; }
no_answer() { [ "$code" -ne 0 ] && [ ! -s "$work/out" ]; }

replace() { # FILE OLD NEW, as text
  OLD=$2 NEW=$3 awk '{
    while ((at = index($0, ENVIRON["OLD"])) > 0) {
      printf "%s%s", substr($0, 1, at - 1), ENVIRON["NEW"]
      $0 = substr($0, at + length(ENVIRON["OLD"]))
    }
    print
  }' "$1" > "$work/replaced" && cat "$work/replaced" > "$1"
}

wait_for_cache() { # until there are $1 caches
  for _ in $(seq 1 300); do
    set -- "$1" "$work"/cache/lumbar/*.aot
    [ ! -f "$2" ] || [ $(($# - 1)) -lt "$1" ] || return 0
    sleep 0.2
  done
  return 1
}
wait_for_trainers() {
  while pgrep -f -- "-XX:AOTCacheOutput=$work" > /dev/null 2>&1; do sleep 0.2; done
}

# ---- First use, by three at once ---------------------------------------------------------------------

three_at_once() {
  rm -f "$work"/out* "$work"/err*
  local runs='' run
  for run in 1 2 3; do
    # shellcheck disable=SC2086
    (cd "$copy" && ./lumbar $command_words) > "$work/out$run" 2> "$work/err$run" &
    runs="$runs $!"
  done
  code=0
  for run in $runs; do wait "$run" || code=1; done
}
all_answered() {
  [ "$code" -eq 0 ] && [ "$(grep -l -F "$old_text" "$work"/out[123] | wc -l)" -eq 3 ]
}
one_built() { [ "$(cat "$work"/err[123] | grep -c 'Lumbar: building')" -eq 1 ]; }

copy=$work/checkout
copy_checkout "$copy"
cp -R "$copy" "$work/sources"
three_at_once
check "the first use builds and answers, for three at once" all_answered
check "only one of the three builds" one_built

wait_for_trainers
rm -rf "$copy"/target "$copy"/*/target
export LUMBAR_NO_FLOCK=yes
three_at_once
check "three at once answer where there is no flock" all_answered
check "only one of the three builds where there is no flock" one_built
rm -f "$work"/out[123] "$work"/err[123]

sh -c 'exit 0' &
dead=$!
wait "$dead"
mkdir "$copy/target/build.lock.d"
echo "$dead" > "$copy/target/build.lock.d/pid"
touch "$copy/pom.xml"
ask
check "the lock of a process that is gone is taken over" answered_after_building "$old_text"
unset LUMBAR_NO_FLOCK

# ---- The next uses ------------------------------------------------------------------------------------

ask
check "the second use answers without building" answered_without_building "$old_text"
check "it says nothing beside the answer" lines "$work/err" 0

ln -s "$copy/lumbar" "$work/link"
ln -s link "$work/link-to-link"
(cd / && "$work/link-to-link" ${command_words%% *} "$copy/${command_words#* }") > "$work/out" 2> "$work/err"
code=$?
check "it runs from another folder and through links" answered_without_building "$old_text"

if [ ! -d "$copy/server" ]; then
  (cd "$copy" && ./lumbar serve) > "$work/out" 2> "$work/err"
  code=$?
  no_application() { no_answer && lines "$work/err" 1; }
  check "an application that is not there gives one line" no_application
fi

# ---- The ahead-of-time cache never runs old code --------------------------------------------------------

check "a cache is made in the background" wait_for_cache 1
wait_for_trainers
# With AOTMode=on the JVM refuses to start without a cache that fits.
export LUMBAR_JAVA_OPTIONS=-XX:AOTMode=on
ask
check "the cache is used" answered_without_building "$old_text"
unset LUMBAR_JAVA_OPTIONS

replace "$copy/$content" "$old_text" "$new_text"
ask
check "after an edit the next answer is the new one, though an old cache exists" answered_after_building "$new_text"
ask
check "and so is the one after it" answered_without_building "$new_text"
check "a cache is made for the new build" wait_for_cache 2
wait_for_trainers
export LUMBAR_JAVA_OPTIONS=-XX:AOTMode=on
ask
check "the new cache gives the new answer" answered_without_building "$new_text"
unset LUMBAR_JAVA_OPTIONS
replace "$copy/$content" "$new_text" "$old_text"
ask
check "after the edit is taken back the old answer is back" answered_after_building "$old_text"

# Content is read from its jar whatever the cache says, but code comes from the cache. So code is edited too.
main=$copy/cli/src/main/java/org/lumbar/cli/Main.java
awk -v text="$new_text" '{ print } !done && /static void main\(String.*\{$/ { print "System.out.println(\"" text "\");"; done = 1 }' \
  "$main" > "$work/Main.java"
cp "$main" "$work/Main.before"
cp "$work/Main.java" "$main"
ask
check "after an edit of code the new code runs, though old caches exist" answered_after_building "$new_text"
cp "$work/Main.before" "$main"
ask
old_code() { answered_after_building "$old_text" && ! says "$new_text"; }
check "after that edit is taken back the old code runs" old_code

# ---- What counts as a change, and a build that fails ------------------------------------------------------

broken=$copy/engine/src/main/java/org/lumbar/LauncherTestBroken.java
mkdir -p "${broken%/*}"
echo 'package org.lumbar; class LauncherTestBroken {' > "$broken"
ask
failed_build() { [ "$code" -eq 1 ] && [ ! -s "$work/out" ] && grep -q 'LauncherTestBroken' "$work/err"; }
check "a build that fails gives its errors, no answer and exit code 1" failed_build
rm "$broken"
ask
check "a removed source is noticed, and the build works again" answered_after_building "$old_text"
touch "${broken%/*}"
ask
check "a changed folder of sources is noticed" answered_after_building "$old_text"

# ---- Nothing to write to, no JDK --------------------------------------------------------------------------

touch "$work/file"
XDG_CACHE_HOME=$work/file ask
check "an unwritable cache home changes nothing" answered_without_building "$old_text"
check "and nothing is said of it" lines "$work/err" 0

mkdir "$work/no-jdk"
(unset JAVA_HOME; cd "$copy" && LUMBAR_JVM_FOLDERS=$work/no-jdk ./lumbar $command_words) > "$work/out" 2> "$work/err"
code=$?
one_line() { no_answer && lines "$work/err" 1; }
check "without a JDK one line says what to install" one_line
(unset JAVA_HOME; cd "$copy" && LUMBAR_JVM_FOLDERS=$work/no-jdk ./mvnw -v) > "$work/out" 2> "$work/err"
code=$?
check "and mvnw says the same" one_line

# Root may write anywhere, so there the read-only copy is run by nobody.
as_reader=
if [ "$(id -u)" -eq 0 ]; then
  as_reader="setpriv --reuid=65534 --regid=65534 --clear-groups"
fi
chmod -R a+rX,a-w "$copy" "$work/sources"
if [ -n "$as_reader" ] && ! $as_reader true 2> /dev/null; then
  skip "a read-only checkout with a finished build runs"
  skip "a read-only checkout without a build gives one line"
else
  export XDG_CACHE_HOME=$work/nobody
  # shellcheck disable=SC2086
  (cd "$copy" && $as_reader ./lumbar $command_words) > "$work/out" 2> "$work/err"
  code=$?
  check "a read-only checkout with a finished build runs" answered_without_building "$old_text"
  # shellcheck disable=SC2086
  (cd "$work/sources" && $as_reader ./lumbar $command_words) > "$work/out" 2> "$work/err"
  code=$?
  check "a read-only checkout without a build gives one line" one_line
fi
wait_for_trainers

[ "$failed" -eq 0 ]
