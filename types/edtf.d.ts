/** The part of npm `edtf` (which ships no types) that this project uses. */
declare module 'edtf' {
  /** Parse tree of a date; months count from 0, `unspecified` is a bit mask of the X digits. */
  interface EdtfNode {
    type: string;
    level: number;
    values?: number[];
    unspecified?: number;
    uncertain?: boolean | number;
    approximate?: boolean | number;
  }

  /** @throws SyntaxError when the text is no EDTF */
  export function parse(text: string): EdtfNode;
}
