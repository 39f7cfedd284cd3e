import { spawnSync } from 'node:child_process';

let reason: string | undefined | false = false;

/** Why Sys::Virt cannot be asked here, or undefined when it can. */
function havePerl(): string | undefined {
  if (reason === false) {
    const attempt = spawnSync('/usr/bin/perl', ['-MSys::Virt', '-e', '1'], { stdio: 'ignore' });
    reason = attempt.status === 0 ? undefined : '/usr/bin/perl has no Sys::Virt (apt-get install libsys-virt-perl)';
  }
  return reason;
}

/** Whether tests with Perl are left out. Where live tests are demanded they are not, and fail without it. */
export function withoutPerl(): boolean {
  return havePerl() !== undefined && process.env['LIBVIRT_CLIENT_REQUIRE_LIVE'] !== '1';
}
