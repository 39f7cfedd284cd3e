#!/bin/bash
# Runs one libvirtd for the tests, and takes it and all of its guests along when the test goes.
#
# Standard input is the lifeline: each line starts the daemon again, its end means that the test process has gone,
# however it went. Node alone cannot promise that, since a worker that is killed runs no exit hook.
#
#   supervise.sh outer <folder> <mode>   cleans up after everything else
#   supervise.sh inner <folder> <mode>   starts the daemon; in mode "namespace" it is process 1 of its own small world
#
# Environment: LIBVIRTD, LIBVIRTD_ARGUMENTS, TEST_HOSTNAME, TEST_OWN_NETWORK (yes or empty), TEST_KEEP_FOLDER (or empty)
set -u
role=$1 folder=$2 mode=$3 starts=0
state=$folder/state

outer() {
  if [ "$mode" = namespace ]; then
    # When process 1 of a PID namespace ends, the kernel ends all others of it: daemon, guests, helpers.
    unshare --mount --pid --uts --ipc ${TEST_OWN_NETWORK:+--net} --fork --kill-child --mount-proc \
      bash "$0" inner "$folder" "$mode"
  else
    bash "$0" inner "$folder" "$mode"
  fi
  [ -n "${TEST_KEEP_FOLDER:-}" ] || rm -rf -- "$folder"
}

# A system daemon has its folders compiled in and locks them, so that two can only run side by side with folders
# of their own mounted over these.
own_world() {
  local pair
  for pair in run:/run/libvirt lib:/var/lib/libvirt etc:/etc/libvirt cache:/var/cache/libvirt log:/var/log/libvirt lock:/var/lock pki:/etc/pki; do
    [ "$pair" = pki:/etc/pki ] && [ ! -d "$state/pki" ] && continue
    mkdir -p "$state/${pair%%:*}" "${pair#*:}" && mount --bind "$state/${pair%%:*}" "${pair#*:}" || exit 1
  done
  # The packages of libvirt have this folder, and old daemons do not make it.
  mkdir -p /var/lib/libvirt/dnsmasq
  echo "$TEST_HOSTNAME" >/proc/sys/kernel/hostname
  [ -z "${TEST_OWN_NETWORK:-}" ] || ip link set lo up
}

# A daemon that refuses its configuration is gone before anybody finds its process; the file says that it has been there.
start() {
  starts=$((starts + 1))
  {
    # shellcheck disable=SC2086 # the arguments are words
    "$LIBVIRTD" -f "$folder/libvirtd.conf" -p "$folder/libvirtd.pid" ${LIBVIRTD_ARGUMENTS:-} \
      </dev/null >>"$folder/libvirtd.log" 2>&1
    echo "$?" >"$folder/ended-$starts"
  } 9>&- &
  daemon=$!
}

# Without a namespace the guests, which outlive their daemon by design, have to be found one by one.
end_guests() {
  local file runtime=/run/libvirt/qemu
  [ "$mode" = user ] && runtime=$XDG_RUNTIME_DIR/libvirt/qemu/run
  for file in "$runtime"/*.pid; do
    case $file in */driver.pid | *'/*.pid') continue ;; esac
    kill -KILL "$(cat "$file")"
  done
}

inner() {
  local line
  case $mode in
    namespace) own_world ;;
    plain)
      exec 9>/tmp/libvirt-client-test.lock
      flock --timeout 300 9 || exit 1
      ;;
  esac
  start
  # bash, unlike smaller shells, reaps orphans while it reads; libvirtd waits for ended guests to disappear.
  while read -r line; do start; done
  [ "$mode" = namespace ] && exit 0
  pkill -KILL --parent "$daemon"
  wait "$daemon"
  end_guests
}

"$role" 2>&1
