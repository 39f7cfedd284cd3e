#!/bin/bash
# Runs a command inside a Debian root, with mounts and processes of its own, as root. Whatever the command starts ends
# with it.
#
#   enter.sh outer <root> <command> [argument ...]
#
# Environment: ENTER_NETWORK (host, or own for a network namespace with loopback alone), ENTER_OVERLAY (a folder that
# takes all writes, or empty to write into the root itself), ENTER_BINDS (lines "<path outside>:<path inside>"),
# ENTER_FOLDER (the working directory inside)
#
# The root is entered with pivot_root: after a plain chroot the test daemons could not unshare their mounts again.
set -eu
role=$1 root=$2
shift 2

outer() {
  local own=()
  [ "${ENTER_NETWORK:-own}" = host ] || own=(--net)
  exec unshare --mount --pid --ipc --uts "${own[@]}" --fork --kill-child --propagation private \
    bash "$0" inner "$root" "$@"
}

mount_root() {
  if [ -z "${ENTER_OVERLAY:-}" ]; then
    mount --bind "$root" "$root"
    return
  fi
  mkdir -p "$ENTER_OVERLAY"/{upper,work,merged}
  mount -t overlay overlay \
    -o "lowerdir=$root,upperdir=$ENTER_OVERLAY/upper,workdir=$ENTER_OVERLAY/work" "$ENTER_OVERLAY/merged"
  root=$ENTER_OVERLAY/merged
}

mount_machine() {
  local line
  mount -t proc proc "$root/proc"
  mount -t sysfs sysfs "$root/sys"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs -o mode=755 tmpfs "$root/run"
  while read -r line; do
    [ -n "$line" ] || continue
    if [ -d "${line%%:*}" ]; then mkdir -p "$root${line#*:}"; else mkdir -p "$(dirname "$root${line#*:}")" && touch "$root${line#*:}"; fi
    mount --rbind "${line%%:*}" "$root${line#*:}"
  done <<<"${ENTER_BINDS:-}"
}

inner() {
  mount_root
  mount_machine
  cd "$root"
  mkdir -p .outside
  pivot_root . .outside
  umount --lazy /.outside
  rmdir /.outside
  mkdir -p /run/lock /run/dbus
  [ "${ENTER_NETWORK:-own}" = host ] || ip link set lo up
  cd "${ENTER_FOLDER:-/}"
  # The shell stays as process 1, which reaps what nobody waits for.
  "$@" && exit 0 || exit $?
}

"$role" "$@"
