#!/bin/bash
# Makes a Debian root of a release with libvirt, QEMU and everything that the live tests need. Needs root, debootstrap
# and a mirror.
#
#   make.sh <suite> <mirror> <folder> <package ...>
set -euo pipefail
suite=$1 mirror=$2 target=$3
shift 3
enter=$(cd "$(dirname "$0")" && pwd)/enter.sh
work=$target.new

# Another process has made it while this one waited for the lock.
[ ! -d "$target" ] || exit 0

rm -rf -- "$work"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$work" "$mirror"

# Packages are neither started nor written to disk one by one; a suite that is under development may list what is past
# its date of validity.
printf '#!/bin/sh\nexit 101\n' >"$work/usr/sbin/policy-rc.d"
chmod 755 "$work/usr/sbin/policy-rc.d"
echo force-unsafe-io >"$work/etc/dpkg/dpkg.cfg.d/unsafe-io"
echo 'Acquire::Check-Valid-Until "false"; Acquire::Retries "3";' >"$work/etc/apt/apt.conf.d/90mirror"
apt-config dump | grep -i '^Acquire::.*proxy.* ".' >"$work/etc/apt/apt.conf.d/91proxy" || true
cp --dereference /etc/resolv.conf "$work/etc/resolv.conf"

export ENTER_NETWORK=host DEBIAN_FRONTEND=noninteractive LC_ALL=C
bash "$enter" outer "$work" apt-get update --quiet
bash "$enter" outer "$work" apt-get install --yes --quiet --no-install-recommends "$@"
bash "$enter" outer "$work" apt-get clean
mv "$work" "$target"
