/** `npm run docs`: writes the generated tables of docs/model. */
import { leversWithoutNote, NOTES } from './effects-tables.ts';
import { pagesOf, writePages } from './files.ts';

const root = process.cwd();
const pages = pagesOf(root);
writePages(root, pages);
for (const { file, present, fresh } of pages)
  process.stdout.write(`${file}: ${present === fresh ? 'fresh' : 'written'}\n`);
const missing = leversWithoutNote(root);
if (missing.length > 0) process.stdout.write(`${NOTES}: no sentence for ${missing.join(', ')}\n`);
