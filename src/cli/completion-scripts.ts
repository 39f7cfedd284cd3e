/** Shells for which there is a script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A shell for which there is a script. */
export type Shell = (typeof SHELLS)[number];

/*
 * All scripts ask the command itself: `__complete WORD...` prints a candidate for the last word on each line, with its
 * description behind a tab. A line with only a colon asks for names of files.
 */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_libvirt_client() {
  local IFS=$'\\n' line word=\${COMP_WORDS[COMP_CWORD]}
  local -a words
  # Bash breaks words at colons and equals signs; the command sees the line as it was typed.
  read -r -d '' -a words <<< "$(IFS=$' \\t\\n'; printf '%s\\n' "\${COMP_LINE:0:COMP_POINT}" | xargs -n 1 printf '%s\\n' 2>/dev/null)"
  [[ \${COMP_LINE:COMP_POINT-1:1} == ' ' ]] && words+=('')
  COMPREPLY=()
  while read -r line; do
    if [[ $line == ':' ]]; then
      compopt -o filenames 2>/dev/null
      COMPREPLY+=($(compgen -f -- "$word"))
    elif [[ -n $line ]]; then
      line=\${line%%$'\\t'*}
      # Only the part after the last break of the word is replaced.
      local last=\${words[\${#words[@]}-1]}
      local prefix=\${last%"$word"}
      COMPREPLY+=("$(printf '%q' "\${line#"$prefix"}")")
    fi
  done < <("\${COMP_WORDS[0]}" __complete "\${words[@]:1}" 2>/dev/null)
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
}
complete -F _libvirt_client libvirt-client
`,
  zsh: `#compdef libvirt-client
_libvirt_client() {
  local line
  local -a found
  while IFS= read -r line; do
    if [[ $line == ':' ]]; then
      _files
    elif [[ -n $line ]]; then
      local name=\${line%%$'\\t'*} about=\${line#*$'\\t'}
      [[ $line == *$'\\t'* ]] && found+=("\${name//:/\\\\:}:$about") || found+=("\${name//:/\\\\:}")
    fi
  done < <("\${words[1]}" __complete "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( \${#found} )) && _describe 'libvirt-client' found
}
if [[ $funcstack[1] == _libvirt_client ]]; then _libvirt_client "$@"; else compdef _libvirt_client libvirt-client; fi
`,
  fish: `function __libvirt_client_complete
  set -l words (commandline -opc) (commandline -ct)
  for line in ($words[1] __complete $words[2..-1] 2>/dev/null)
    if test "$line" = ':'
      __fish_complete_path (commandline -ct)
    else
      echo $line
    end
  end
end
complete -c libvirt-client -f -a '(__libvirt_client_complete)'
`,
};

/** Returns the script that a shell evaluates. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}
