/**
 * A process of its own that writes into the database of its environment, as the command line does:
 * one JSON object a line comes in and one goes out. `import` applies planned writes in batches;
 * `documents` hands the same writes to the document service, one after the other, in one
 * transaction; `actions` are calls of the document service.
 */
const readline = require('node:readline');
const { createStrapi } = require('@strapi/strapi');

const appDir = process.argv[2];
const src = (path) => require(`${appDir}/dist/src/${path}`);
const NAMES = { firstname: 'Ada', lastname: 'Importer' };

async function main() {
  const strapi = await createStrapi({ appDir, distDir: `${appDir}/dist` }).load();
  const { applyWrites } = src('import/apply/apply-writes.js');
  const locale = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  const users = strapi.db.query('admin::user');
  const email = 'importer@example.org';
  const user =
    (await users.findOne({ where: { email } })) ??
    (await users.create({ data: { ...NAMES, email, isActive: true } }));

  // The planner makes the ids of new documents, so that both ways have the same.
  let nextDocumentId;
  strapi.db.lifecycles.subscribe({
    beforeCreate: ({ params }) => {
      if (nextDocumentId && !params.data.documentId && 'slug' in params.data) {
        params.data.documentId = nextDocumentId;
      }
    },
  });

  const asUser = (work) => {
    const state = { auth: { credentials: user } };
    return strapi.requestContext.run({ state, request: { headers: {} } }, () =>
      strapi.db.transaction(work),
    );
  };

  const writeOne = async (write) => {
    const { uid, documentId, action, publish, translations } = write;
    const data = action === 'create' ? { slug: write.slug, ...write.data } : write.data;
    const status = publish ? 'published' : 'draft';
    const documents = strapi.documents(uid);
    const isPublic = async () =>
      Boolean(await documents.findOne({ documentId, locale, status: 'published' }));
    const edits = { updatedBy: user.id };
    if (action === 'create') {
      nextDocumentId = documentId;
      await documents.create({ locale, status, data: { ...data, createdBy: user.id, ...edits } });
      nextDocumentId = undefined;
    } else if (
      Object.keys(data).length > 0 ||
      Object.keys(translations).length === 0 ||
      (publish && !(await isPublic()))
    ) {
      await documents.update({ documentId, locale, status, data: { ...data, ...edits } });
    }
    for (const [code, texts] of Object.entries(translations)) {
      const known = await documents.findOne({ documentId, locale: code, status: 'draft' });
      const authors = known ? edits : { createdBy: user.id, ...edits };
      await documents.update({ documentId, locale: code, status, data: { ...texts, ...authors } });
    }
  };

  const jobs = {
    import: async ({ writes, since, dieAt }) => {
      const [{ id }] = (
        await strapi.db.connection.raw('select coalesce(max(id), 0) as id from jumelle.change_log')
      ).rows;
      return applyWrites(strapi, writes, {
        actor: { kind: 'staff', id: String(user.id), name: Object.values(NAMES).join(' ') },
        since: BigInt(since ?? id),
        onProgress: (_done, _total, phase) => {
          if (phase === dieAt) process.kill(process.pid, 'SIGKILL');
        },
      });
    },
    documents: ({ writes }) =>
      asUser(async () => {
        for (const write of writes) await writeOne(write);
      }),
    actions: ({ calls }) =>
      asUser(async () => {
        for (const { uid, action, params } of calls) {
          nextDocumentId = action === 'create' ? params.documentId : undefined;
          await strapi.documents(uid)[action](params);
          nextDocumentId = undefined;
        }
      }),
  };

  const answer = (value) => process.stdout.write(`\u0001${JSON.stringify(value)}\n`);
  answer({ ready: true });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { job, ...parameters } = JSON.parse(line);
    try {
      answer({ result: (await jobs[job](parameters)) ?? null });
    } catch (cause) {
      answer({ error: cause.message, details: cause.details, stack: cause.stack });
    }
  }
  process.exit(0);
}

void main();
