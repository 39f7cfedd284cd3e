import { spawnSync } from 'node:child_process';

let reason: string | undefined | false = false;

/** Why Sys::Virt cannot be asked here, or undefined when it can. */
export function havePerl(): string | undefined {
  if (reason === false) {
    const attempt = spawnSync('/usr/bin/perl', ['-MSys::Virt', '-e', '1'], { stdio: 'ignore' });
    reason = attempt.status === 0 ? undefined : '/usr/bin/perl has no Sys::Virt (apt-get install libsys-virt-perl)';
  }
  return reason;
}
