import { UsageError } from '../errors.js';
import { didYouMean } from '../nearest.js';

/** Keys of Linux by their numbers from 1 on (input-event-codes.h). */
const FIRST =
  'ESC 1 2 3 4 5 6 7 8 9 0 MINUS EQUAL BACKSPACE TAB Q W E R T Y U I O P LEFTBRACE RIGHTBRACE ENTER LEFTCTRL A S D F G H J K L SEMICOLON APOSTROPHE GRAVE LEFTSHIFT BACKSLASH Z X C V B N M COMMA DOT SLASH RIGHTSHIFT KPASTERISK LEFTALT SPACE CAPSLOCK F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 NUMLOCK SCROLLLOCK KP7 KP8 KP9 KPMINUS KP4 KP5 KP6 KPPLUS KP1 KP2 KP3 KP0 KPDOT';

/** Keys of Linux with larger numbers. */
const OTHERS: readonly (readonly [name: string, number: number])[] = [
  ['102ND', 86],
  ['F11', 87],
  ['F12', 88],
  ['KPENTER', 96],
  ['RIGHTCTRL', 97],
  ['KPSLASH', 98],
  ['SYSRQ', 99],
  ['RIGHTALT', 100],
  ['HOME', 102],
  ['UP', 103],
  ['PAGEUP', 104],
  ['LEFT', 105],
  ['RIGHT', 106],
  ['END', 107],
  ['DOWN', 108],
  ['PAGEDOWN', 109],
  ['INSERT', 110],
  ['DELETE', 111],
  ['MUTE', 113],
  ['VOLUMEDOWN', 114],
  ['VOLUMEUP', 115],
  ['POWER', 116],
  ['KPEQUAL', 117],
  ['PAUSE', 119],
  ['LEFTMETA', 125],
  ['RIGHTMETA', 126],
  ['COMPOSE', 127],
  ['SLEEP', 142],
  ['WAKEUP', 143],
];

/** Short names that people use. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['CTRL', 'LEFTCTRL'],
  ['ALT', 'LEFTALT'],
  ['SHIFT', 'LEFTSHIFT'],
  ['META', 'LEFTMETA'],
  ['WIN', 'LEFTMETA'],
  ['DEL', 'DELETE'],
  ['ESCAPE', 'ESC'],
  ['RETURN', 'ENTER'],
]);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...FIRST.split(' ').map((name, index) => [name, index + 1] as const),
  ...OTHERS,
]);

/** Returns the number of a key by its name or its number. @throws UsageError with the closest name */
export function keyNumber(word: string, isNamed: boolean): number {
  const number = /^(?:0x[0-9a-f]{1,4}|[0-9]{1,5})$/i.test(word) ? Number(word) : Number.NaN;
  // `1` is a number, as in virsh; the key is KEY_1.
  if (number <= 0xffff) return number;
  const name = word.toUpperCase().replace(/^KEY_/, '');
  const known = isNamed ? NUMBERS.get(SHORT.get(name) ?? name) : undefined;
  if (known !== undefined) return known;
  const hint = isNamed
    ? didYouMean(
        `KEY_${name}`,
        [...NUMBERS.keys()].map((one) => `KEY_${one}`),
      )
    : '';
  throw new UsageError('INVALID_VALUE', `unknown key ${word}${hint}`);
}
