/**
 * Prints `<n> passed, <m> failed` for the Jest reports (`--json`) in a folder. A test file that
 * could not run counts as one failure, and so does a failed step that no report speaks for.
 *
 * Usage: node sum-results.mjs <folder> <number of failed steps>
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, failedSteps] = process.argv.slice(2);
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites);
const unexplained = Number(failedSteps) - reports.filter((report) => !report.success).length;

console.log(`${passed} passed, ${failed + Math.max(0, unexplained)} failed`);
