/** How the page looks: quiet, readable in the dark, and fit to print on A4. */
export const style: string = `
:root { color-scheme: light dark; --line: #c8c8c4; --quiet: #66665f; --paper: #fdfdfb; --ink: #1c1c1a; --head: #f1f0ea; --caution: #8a4b00; }
@media (prefers-color-scheme: dark) {
  :root { --line: #45453f; --quiet: #a3a39a; --paper: #181816; --ink: #e9e8e2; --head: #24241f; --caution: #f0b35a; }
}
body { max-width: 76rem; margin: 2.5rem auto; padding: 0 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 1.75rem 0 0; }
.summary { font-weight: 600; margin: 0 0 .5rem; }
.notes { color: var(--quiet); font-size: .875rem; }
.about { color: var(--quiet); margin: 0 0 1.25rem; }
.caution { color: var(--caution); font-weight: 600; margin: 0 0 .5rem; }
table { border-collapse: collapse; width: 100%; margin-top: 1.25rem; font-size: .9375rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: middle; }
thead th { background: var(--head); position: sticky; top: 0; white-space: nowrap; }
tbody th { font-weight: 500; min-width: 6em; }
.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print {
  @page { size: A4 landscape; margin: 1.5cm; }
  :root { --paper: #fff; --ink: #000; --line: #888; --head: #eee; --quiet: #444; --caution: #000; }
  body { max-width: none; margin: 0; padding: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
}
`;
