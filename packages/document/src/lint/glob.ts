const special: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/**
 * Whether a path fits a pattern: `*` is anything within a name, `?` one character, `**` any folders,
 * `{a,b}` either. A folder's name stands for all below it.
 *
 * @example
 * fits('indicators/2019/city.yaml', 'indicators/**') // true
 */
export function fits(path: string, pattern: string): boolean {
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|\{/g, (part) => {
      const known = special[part];
      if (known !== undefined) return known;
      if (/^\{.*\}$/.test(part)) {
        return `(?:${part.slice(1, -1).split(',').map(quoted).join('|')})`;
      }
      return quoted(part);
    });
  return new RegExp(`^${source}(?:/.*)?$`, 'u').test(path.replace(/^\.\//, ''));
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
