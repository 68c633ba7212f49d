# Starts Java for Purport: what ./purport of the sources and bin/purport of a distribution share. POSIX sh; sourced, not run.

fail() {
  echo "purport: $1" >&2
  exit 3
}

# The Java to run with: the one given where it is there, else that of JAVA_HOME, else that of PATH.
find_java() {
  java=$1
  [ -x "$java" ] || java=${JAVA_HOME:+$JAVA_HOME/bin/java}
  [ -x "$java" ] || java=$(command -v java || true)
  [ -x "$java" ] || fail "no Java found: install Java, 17 or newer, or let JAVA_HOME name one"
}

# Sets "terminal" and "columns", which Java cannot ask stream by stream.
look_at_terminal() {
  terminal=
  columns=0
  if [ -t 1 ]; then terminal=${terminal}out; fi
  if [ -t 2 ]; then terminal=${terminal}err; fi
  if [ -n "$terminal" ]; then columns=$({ stty size </dev/tty; } 2>/dev/null | cut -d' ' -f2 || true); fi
}

# Whether it is one small report that is read, or nothing at all.
is_small() {
  for argument in "$@"; do
    case $argument in - | *://* | *.jsonl | *.gz) return 1 ;; esac
    if [ -d "$argument" ]; then return 1; fi
    if [ -f "$argument" ] && [ "$(wc -c <"$argument")" -gt 100000 ]; then return 1; fi
  done
}

# launch CLASSPATH ARGUMENT...: becomes Java.
launch() {
  classpath=$1
  shift
  look_at_terminal
  # One small report is read before the optimizing compiler would pay: 5.5 instead of 7.6 seconds of processor time.
  if is_small "$@"; then
    exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1500m ${PURPORT_JAVA_OPTIONS:-} \
      -Dpurport.terminal="$terminal" -Dpurport.columns="${columns:-0}" -cp "$classpath" org.purport.app.cli.Main "$@"
  fi
  exec "$java" -XX:+UseParallelGC -Xmx1500m ${PURPORT_JAVA_OPTIONS:-} \
    -Dpurport.terminal="$terminal" -Dpurport.columns="${columns:-0}" -cp "$classpath" org.purport.app.cli.Main "$@"
}
