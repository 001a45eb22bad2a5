import { posix } from 'node:path';
import { LIMITS } from './limits';
import { type Archive, attributeIn, readWholeXml } from './xlsx-archive';
import { readDateStyles, type ShownDate } from './xlsx-styles';
import { readTexts } from './xlsx-texts';

/** What cells refer to, and where the sheets are (ECMA-376-1, 18.2 and 18.4). */
export interface Workbook {
  sheets: { name: string; path: string }[];
  texts: readonly string[];
  /** By the index that a cell's `s` has. */
  dateStyles: readonly (ShownDate | undefined)[];
  /** Days are counted from 1904, as Excel for Mac did. */
  from1904: boolean;
}

interface Target {
  type: string;
  path: string;
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const root = await readTargets(archive, '');
  const path =
    [...root.values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const targets = await readTargets(archive, path);
  const partOf = (type: string, limit?: number) => {
    const part = [...targets.values()].find((target) => target.type === type);
    return part ? archive.read(part.path, limit) : Promise.resolve(undefined);
  };
  const workbook = await archive.read(path);
  if (!workbook) throw new Error(`There is no ${path}`);
  const sheets: Workbook['sheets'] = [];
  let from1904 = false;
  await readWholeXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attributeIn(attributes, 'id') ?? '');
      // Charts and dialogues have sheets of their own, without cells.
      if (target?.type !== 'worksheet') return;
      sheets.push({ name: attributes['name'] ?? '', path: target.path });
    },
  });
  return {
    ...{ sheets, from1904 },
    texts: await readTexts(await partOf('sharedStrings', LIMITS.textsSize)),
    dateStyles: await readDateStyles(await partOf('styles')),
  };
}

/** What a part refers to, by id; types without the address of their namespace, which varies. */
async function readTargets(archive: Archive, part: string): Promise<Map<string, Target>> {
  const folder = posix.dirname(part);
  const targets = new Map<string, Target>();
  const relations = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  await readWholeXml(await archive.read(relations), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      targets.set(Id, { type: posix.basename(Type), path });
    },
  });
  return targets;
}
