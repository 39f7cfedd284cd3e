#!/bin/bash
# Builds the guest of the live tests: a Debian kernel, and an initramfs of a static busybox and the guest agent. All
# comes from apt, is unpacked and never installed; no rights are needed. Needs bash, apt, dpkg and flock.
#
#   build.sh <folder>   leaves <folder>/vmlinuz and <folder>/initrd; a second run finds them and does nothing
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=$1

# What the guest needs beside what the kernel brings, in the order in which it is wanted.
modules=(
  virtio_pci virtio_console virtio_blk virtio_net button evdev
  ata_piix sr_mod isofs virtio_balloon virtio-rng
)

exec 9>"$target.lock"
flock 9
[ -e "$target/initrd" ] && exit
work=$(mktemp -d "$target.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
mkdir "$work/debs" "$work/unpacked" "$work/root"

dependencies() {
  local only=(--no-{pre-depends,recommends,suggests,conflicts,breaks,replaces,enhances})
  apt-cache depends --recurse "${only[@]}" "$1" | grep -E "$2" | sort -u
}

# A fresh machine has no lists of packages yet, and an old one lists what is no longer there.
download() {
  local packages=(busybox-static qemu-guest-agent)
  mapfile -t -O 2 packages < <(dependencies qemu-guest-agent '^(lib|zlib)')
  # Kernel and modules come in one package, or, as of Linux 7, in one each.
  mapfile -t -O "${#packages[@]}" packages < <(dependencies linux-image-cloud-amd64 '^linux-(image|binary|modules)-[0-9]')
  (cd "$work/debs" && apt-get download --quiet "${packages[@]}")
}
download >&2 || { apt-get update >&2 && download >&2; }
for package in "$work"/debs/*.deb; do dpkg-deb --extract "$package" "$work/unpacked"; done

unpacked=$work/unpacked root=$work/root
busybox=$unpacked/bin/busybox
[ -e "$busybox" ] || busybox=$unpacked/usr/bin/busybox

# Newer packages have the kernel among its modules, these below usr/, and each compressed.
if [ -d "$unpacked/usr/lib/modules" ]; then
  mkdir -p "$unpacked/lib"
  mv "$unpacked/usr/lib/modules" "$unpacked/lib/"
fi
find "$unpacked/lib/modules" -name '*.ko.xz' -exec "$busybox" unxz {} +
kernel=$(find "$unpacked" -name 'vmlinuz*' -type f -print -quit)
version=$(ls "$unpacked/lib/modules")

mkdir -p "$root"/{bin,sbin,usr/sbin,etc,dev,proc,sys,run,tmp,root,mnt,lib64,lib,"lib/modules/$version"}
cp "$busybox" "$root/bin/busybox"
cp "$here/init" "$root/init"
cp "$unpacked/usr/sbin/qemu-ga" "$root/usr/sbin/"

# The agent's libraries, as its own loader finds them.
libraries=$unpacked/lib/x86_64-linux-gnu:$unpacked/usr/lib/x86_64-linux-gnu
loader=$(find "$unpacked" -name 'ld-linux-x86-64.so.2' -type f -o -name 'ld-*.so' -type f | head -n 1)
[ -n "$loader" ] || loader=$(find "$unpacked" -name 'ld-linux-x86-64.so.2' | head -n 1)
"$loader" --library-path "$libraries" --list "$root/usr/sbin/qemu-ga" |
  awk '$3 ~ /^\// { print $3 }' | while read -r library; do cp --dereference "$library" "$root/lib/"; done
cp --dereference "$loader" "$root/lib64/ld-linux-x86-64.so.2"

# Modules with what they depend on; depmod needs all of them to see that.
"$busybox" depmod -b "$unpacked" "$version"
"$busybox" sed -n 's/:.*//p' "$unpacked/lib/modules/$version/modules.dep" >"$work/all"
wanted() {
  local module file
  for module in "$@"; do
    file=$(grep -E "/${module//[-_]/[-_]}\.ko" "$work/all") || continue
    grep "^$file:" "$unpacked/lib/modules/$version/modules.dep" | tr -d ':'
  done | tr ' ' '\n' | sort -u
}
for file in $(wanted "${modules[@]}"); do
  install -D --mode=644 "$unpacked/lib/modules/$version/$file" "$root/lib/modules/$version/$file"
done
"$busybox" depmod -b "$root" "$version"
printf '%s\n' "${modules[@]}" >"$root/etc/modules"

# Not compressed: under emulation unpacking takes longer than reading.
(cd "$root" && find . | LC_ALL=C sort | "$work/unpacked/${busybox#"$unpacked"/}" cpio -o -H newc) >"$work/initrd"
mkdir -p "$target"
cp "$kernel" "$target/vmlinuz"
mv "$work/initrd" "$target/initrd"
