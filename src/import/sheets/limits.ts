/** What an upload may hold at most. The whole world's twin towns are 1 MB and 25,000 rows. */
export const LIMITS = {
  /** Bytes of a file. */
  fileSize: 25_000_000,
  /** Bytes of one part of an XLSX once unpacked: a file of 1 MB can claim to be 1 GB. */
  unpackedSize: 200_000_000,
  /** Bytes of an XLSX's table of texts once unpacked; it is the only part held in memory. */
  textsSize: 60_000_000,
  /** Of a sheet, and of all that are imported together: a check holds them in memory. */
  rows: 100_000,
  columns: 200,
  /** Characters of a cell; Excel itself has 32,767. */
  cell: 100_000,
  /** Characters between two tags of an XLSX's XML, which the parser holds in memory. */
  xmlText: 10_000_000,
  /** Parts of an XLSX. */
  parts: 5_000,
} as const;

export const MEGABYTE = 1_000_000;
