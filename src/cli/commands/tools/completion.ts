import type { LocalCommand } from '../../command.js';
import { completionScript, SHELLS } from '../../completion-scripts.js';
import type { Context } from '../../context.js';
import { type Output, textOutput } from '../../output/output.js';
import { oneOf } from '../../parameter.js';

const shell = oneOf('shell', SHELLS, 'The shell; by default that of the variable SHELL');

export const command: LocalCommand = {
  summary: 'Print a script that completes commands, options and names in a shell',
  details: [
    'bash: eval "$(libvirt-client completion --shell bash)"; zsh: the same with zsh, after compinit; fish: libvirt-client completion --shell fish | source. Names of domains, pools, volumes and so on are requested from the daemon of the command line.',
  ],
  options: [shell],
  examples: ['completion --shell bash'],
  local: async (context: Context): Promise<Output> => {
    const own = SHELLS.find((name) => context.terminal.env['SHELL']?.endsWith(`/${name}`) === true);
    const chosen = context.get(shell) ?? own ?? 'bash';
    const script = completionScript(chosen);
    return textOutput(script, { shell: chosen, script }, chosen);
  },
};
