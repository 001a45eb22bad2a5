/** Saves a file that was made in the browser. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** With a byte order mark, without which Excel takes UTF-8 for Windows-1252. */
export const csvFile = (rows: readonly (readonly string[])[]): Blob =>
  new Blob(['\ufeff', rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')], {
    type: 'text/csv;charset=utf-8',
  });

const quoted = (cell: string): string =>
  /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
