# Sourced by infra/run, infra/kill-test and infra/bench: finds a JDK 25, builds what is stale, starts a main class.
# The module it is in is infra/local, unless the sourcing script sets another.

checkout=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
module=${module:-infra/local}
launched=$EPOCHREALTIME
launcher=$checkout/$module
stamp=$launcher/target/built
jar=$launcher/target/${module##*/}.jar

fail() {
  echo "$1" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

find_jdk_25() {
  local on_path home
  on_path=$(readlink -f "$(command -v javac)") || on_path=
  for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* ~/.sdkman/candidates/java/* ~/.jdks/*; do
    if is_jdk_25 "$home"; then
      echo "$home"
      return
    fi
  done
  fail "No JDK 25 here: install one (Temurin 25, for instance) and let JAVA_HOME point to it."
}

# Newer sources, new or deleted files, or a jar that is gone.
is_stale() {
  [ -f "$stamp" ] && [ -f "$jar" ] || return 0
  [ -n "$(cd "$checkout" && find . -name target -prune -o -newer "$stamp" \
    \( -name pom.xml -o -path '*/src/main/*' \) -print -quit)" ]
}

build() {
  command -v mvn >/dev/null || fail "No Maven here: install it (apt-get install maven, for instance) and try again."
  echo "Building (the first time takes some minutes) …"
  rm -rf "$launcher/target/lib" "$stamp"
  mkdir -p "$launcher/target"
  # From before the build, so that what changes meanwhile is built next time.
  touch "$stamp.new"
  mvn -B -q -f "$checkout/pom.xml" -pl "$module" -am -Dmaven.test.skip=true package </dev/null ||
    fail "The build failed; what Maven says is above."
  mv "$stamp.new" "$stamp"
}

# prepare HELP_FILE ARGUMENTS...: shows the help, or finds the JDK and builds what is stale
prepare() {
  local help=$1
  shift
  case " $* " in
    *" --help "* | *" -h "*) exec cat "$launcher/src/main/resources/$help" ;;
  esac
  jdk=$(find_jdk_25)
  if is_stale; then
    mkdir -p "$checkout/infra/local/target"
    (
      # One build at a time; whoever waited finds it done.
      flock 9
      if is_stale; then
        build
      fi
    ) 9>"$checkout/infra/local/target/building"
    launched=$EPOCHREALTIME
  fi
}

# launch MAIN_CLASS HELP_FILE HEAP ARGUMENTS...: to start quickly and stay small
launch() {
  local main=$1 help=$2 heap=$3
  shift 3
  prepare "$help" "$@"
  exec "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Xmx$heap" -Xss512k -XX:-UsePerfData \
    -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$launcher/target/${main##*.}.jsa" -Xlog:disable --enable-native-access=ALL-UNNAMED \
    -Dthidua.home="$checkout" -Dthidua.launched="${launched//[!0-9]/}" -cp "$jar:$launcher/target/lib/*" "$main" "$@"
}
