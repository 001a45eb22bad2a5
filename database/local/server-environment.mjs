/** What a program of PostgreSQL may see of our environment: what the system needs to load it. */
const PASSED_ON = ['PATH', 'SystemRoot', 'windir', 'TEMP', 'TMP', 'LD_LIBRARY_PATH'];

/**
 * The environment for initdb and postgres. Language, time zone and PG* variables of the caller have
 * no say (the same database comes out everywhere), and secrets stay with us.
 *
 * @returns {Record<string, string>}
 */
export function serverEnvironment() {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(passed), LC_ALL: 'C', TZ: 'UTC' };
}
