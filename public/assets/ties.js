// @ts-check
/**
 * From the documents of the API to what the page shows. Pure: no words, no DOM.
 *
 * @typedef {import('./register-api.js').City} City
 * @typedef {import('./register-api.js').Register} Register
 * @typedef {import('./register-api.js').Twinning} Twinning
 * @typedef {import('./register-api.js').Upcoming} Upcoming
 *
 * @typedef {object} Tie one row: the home city's link with one or more partners
 * @property {string} kind
 * @property {string} state
 * @property {string | null} since EDTF
 * @property {City[]} partners empty while the town is not chosen
 * @property {string[]} countryCodes
 * @property {Upcoming | null} next
 *
 * @typedef {object} HomeRegister
 * @property {City} home
 * @property {Tie[]} twins agreed twinnings that have not ended
 * @property {Tie[]} others everything else: friendships, contacts, projects, plans, past ties
 */

const notTwins = new Set(['prospective', 'negotiating', 'ended']);

/**
 * @param {Register} register
 * @returns {HomeRegister[]} one for each home city, in the order of the API
 */
export function tiesOfHomes({ homes, twinnings, upcoming }) {
  return homes.map((home) => {
    const ties = twinnings
      .filter((twinning) => (twinning.cities ?? []).some((city) => isSame(city, home)))
      .map((twinning) => ({ twinning, tie: toTie(twinning, home, upcoming ?? []) }));
    const isTwin = (/** @type {{ tie: Tie }} */ { tie }) =>
      tie.kind === 'twinning' && !notTwins.has(tie.state);
    return {
      home,
      twins: ties.filter(isTwin).map(({ tie }) => tie),
      others: ties.filter((entry) => !isTwin(entry)).map(({ tie }) => tie),
    };
  });
}

/**
 * @param {Twinning} twinning
 * @param {City} home
 * @param {Upcoming[]} upcoming earliest first
 * @returns {Tie}
 */
function toTie(twinning, home, upcoming) {
  const partners = (twinning.cities ?? []).filter((city) => !isSame(city, home));
  const codes = partners.map((city) => city.countryCode ?? '');
  if (partners.length === 0) codes.push(twinning.prospectCountryCode ?? '');
  return {
    kind: twinning.kind,
    state: twinning.state,
    since: twinning.since ?? null,
    partners,
    countryCodes: [...new Set(codes.filter(Boolean))],
    next:
      upcoming.find(
        ({ subject }) => subject.type === 'twinning' && subject.documentId === twinning.documentId,
      ) ?? null,
  };
}

/**
 * @param {City} one
 * @param {City} other
 */
function isSame(one, other) {
  return one.documentId === other.documentId;
}

/**
 * @param {HomeRegister[]} homes
 * @returns {{ twins: number, countries: number, oldest: string | null, next: Tie[] }}
 *   `oldest` is the EDTF date of the first tie, `next` the twins whose anniversary comes first
 *   (several when they share date and number of years)
 */
export function figuresOf(homes) {
  const twins = homes.flatMap((home) => home.twins);
  const due = twins.map(({ next }) => next).filter((next) => next !== null);
  const [first] = due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return {
    twins: new Set(twins.flatMap((tie) => tie.partners.map((city) => city.documentId))).size,
    countries: new Set(twins.flatMap((tie) => tie.countryCodes)).size,
    oldest: twins.find((tie) => tie.since)?.since ?? null,
    next: twins.filter(
      ({ next }) => next && next.dueOn === first?.dueOn && next.years === first.years,
    ),
  };
}
