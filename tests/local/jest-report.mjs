/** Reporter of `node --test` that counts as Jest's `--json` does, for .ci/sum-results.mjs. */
export default async function* jestReport(events) {
  let numPassedTests = 0;
  let numFailedTests = 0;
  for await (const { type, data } of events) {
    if (data?.skip !== undefined || data?.details?.type === 'suite') continue;
    if (type === 'test:pass') numPassedTests += 1;
    if (type === 'test:fail') numFailedTests += 1;
  }
  const success = numFailedTests === 0;
  yield JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites: 0, success });
}
