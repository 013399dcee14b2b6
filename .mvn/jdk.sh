# Finds a JDK of at least version 25 and exports JAVA_HOME, or prints one line and exits 1.
#
# Sourced by ./mvnw (any POSIX shell) and by ./lumbar (bash) at every start, so it forks nothing and
# starts no JVM: each candidate is judged by the "release" file that every JDK carries.
#
# A JAVA_HOME that is new enough is kept. Otherwise the LOWEST version that suffices is taken, since
# that is the one the project is tested with.
#
# LUMBAR_JVM_FOLDERS, a list separated by colons, replaces every other place that is searched. Each
# folder in it holds JDKs. It is there for unusual machines and for the tests.

# Sets lumbar_version to the major version of the JDK in folder $1, or to 0 where there is none.
lumbar_jdk_version() {
  lumbar_version=0
  [ -r "$1/release" ] && [ -x "$1/bin/javac" ] || return 0
  while IFS= read -r lumbar_line || [ -n "$lumbar_line" ]; do
    case $lumbar_line in
      JAVA_VERSION=*)
        lumbar_version=${lumbar_line#*\"}
        lumbar_version=${lumbar_version%%[!0-9]*}
        lumbar_version=${lumbar_version:-0}
        return 0
        ;;
    esac
  done < "$1/release"
}

# Keeps folder $1 when it suits better than what was found so far.
lumbar_consider_jdk() {
  lumbar_jdk_version "$1"
  if [ "$lumbar_version" -ge 25 ] && [ "$lumbar_version" -lt "$lumbar_best_version" ]; then
    lumbar_best_version=$lumbar_version
    lumbar_best_jdk=$1
  fi
}

lumbar_find_jdk() {
  lumbar_best_jdk=
  lumbar_best_version=1000000

  if [ -n "${JAVA_HOME-}" ]; then
    lumbar_consider_jdk "$JAVA_HOME"
    [ -z "$lumbar_best_jdk" ] || return 0
  fi

  if [ -n "${LUMBAR_JVM_FOLDERS-}" ]; then
    lumbar_rest=$LUMBAR_JVM_FOLDERS:
    while [ -n "$lumbar_rest" ]; do
      for lumbar_folder in "${lumbar_rest%%:*}"/*; do
        lumbar_consider_jdk "$lumbar_folder"
      done
      lumbar_rest=${lumbar_rest#*:}
    done
    return 0
  fi

  # Linux packages, macOS packages, Homebrew, then the version managers of the user.
  for lumbar_folder in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* \
    "${MISE_DATA_DIR:-${XDG_DATA_HOME:-${HOME-}/.local/share}/mise}"/installs/java/* \
    "${HOME-}"/.jdks/*; do
    lumbar_consider_jdk "$lumbar_folder"
  done
  [ -z "$lumbar_best_jdk" ] || return 0

  # A java on the PATH is often a chain of links into the JDK, so follow it there.
  lumbar_java=$(command -v javac 2>/dev/null) || return 0
  while [ -L "$lumbar_java" ]; do
    lumbar_target=$(readlink "$lumbar_java") || return 0
    case $lumbar_target in
      /*) lumbar_java=$lumbar_target ;;
      *) lumbar_java=${lumbar_java%/*}/$lumbar_target ;;
    esac
  done
  lumbar_consider_jdk "${lumbar_java%/bin/*}"
}

lumbar_find_jdk
if [ -z "$lumbar_best_jdk" ]; then
  echo "Lumbar needs a JDK of version 25 or newer and found none: install one (for example Temurin 25, from https://adoptium.net), or set JAVA_HOME to it." >&2
  exit 1
fi
JAVA_HOME=$lumbar_best_jdk
export JAVA_HOME
