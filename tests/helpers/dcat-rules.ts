import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const SHAPES = readFileSync(path.join(__dirname, 'schemas/dcat-ap.ttl'), 'utf8');
const VALIDATOR = path.join(__dirname, 'validate-shacl.mjs');

/** What DCAT-AP 3 finds wrong with a catalogue in Turtle. */
export const dcatViolations = (turtle: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [VALIDATOR], (error, stdout, stderr) => {
      if (error) reject(new Error(stderr, { cause: error }));
      else resolve(JSON.parse(stdout));
    });
    child.stdin?.end(JSON.stringify({ data: turtle, shapes: SHAPES }));
  });
