/**
 * Preloaded into every server that a test starts: a statement that is sent on behalf of a request
 * says in a comment when that request came in. What the server does by itself meanwhile (telling
 * its event hub of an earlier write, looking every minute for what is due, Strapi's own jobs) comes
 * without one, or with an earlier time. `recordStatements` goes by that.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { Server } = require('node:http');
const { Client } = require('pg');

const arrival = new AsyncLocalStorage();

const { emit } = Server.prototype;
/** @this {import('node:http').Server} @param {string} event @param {unknown[]} details */
Server.prototype.emit = function (event, ...details) {
  const tell = () => emit.call(this, event, ...details);
  // A clock that all processes of a machine share, and that nobody sets.
  return event === 'request' ? arrival.run(process.hrtime.bigint(), tell) : tell();
};

/** @param {string} sql */
const sign = (sql) => `/* request ${arrival.getStore()} */ ${sql}`;

const { query } = Client.prototype;
/** @param {unknown[]} more values, callback */
Client.prototype.query = function (asked, ...more) {
  if (arrival.getStore() === undefined) return query.call(this, asked, ...more);
  if (typeof asked === 'string') return query.call(this, sign(asked), ...more);
  const isPlain = typeof asked?.text === 'string' && typeof asked.submit !== 'function';
  return query.call(this, isPlain ? { ...asked, text: sign(asked.text) } : asked, ...more);
};
