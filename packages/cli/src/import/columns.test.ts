import { expect, test } from 'vitest';
import { createImportFolder, hour } from '../../test/import-folder.js';

const { run, write } = createImportFolder();
const dry = (...words: string[]) => run([...words, '--dry-run', '--kind', 'call']);

test('a name that a shell would run is quoted in what is printed to be pasted, or not named', async () => {
  write('inject.csv', `date$(touch x),"e-mail\`id\`",topic,it's!\n${hour(1)},a@b.ir,hi,1\n`);
  const { told } = await dry('inject.csv');
  expect(told).toContain("--map 'date$(touch x)=at'.");
  expect(told).toContain("--map 'e-mail`id`=identity'.");
  const named = ['date$(touch x)=at', 'e-mail`id`=identity'];
  expect((await dry('inject.csv', '--map', ...named)).told).toContain(
    String.raw`Rename the column with --map 'it'\''s!=ours', or leave it out with --map 'it'\''s!='.`,
  );
  write('long.csv', `date${'x'.repeat(200)},phone\n`);
  const long = await dry('long.csv');
  expect(long.told).toContain('--map "theirs=at"');
  expect(long.told).not.toContain('x'.repeat(150));
  write('my orders.csv', Buffer.from([0x61, 0x0a, 0xff]));
  expect((await dry('my orders.csv')).told).toContain(
    'iconv -f WINDOWS-1256 -t UTF-8 "my orders.csv" > new.csv',
  );
});

test('what --skip-columns leaves out is named, and what nearly has a name here is asked about', async () => {
  write('near.csv', `at,identity,topik,نام\n${hour(1)},a@b.ir,x,y\n`);
  const { code, printed, told } = await dry('near.csv', '--skip-columns');
  expect({ code, told }).toEqual({ code: 0, told: '' });
  expect(printed).toContain('  2 columns left out: "topik", "نام".\n');
  expect(printed).toContain('  Did you mean "topic" by "topik"? It is taken in with --map "topik=topic".\n');
  expect((await dry('near.csv', '--map', 'نام=')).told).toContain(
    'Rename the column with --map "topik=topic"',
  );
  write(
    'near.ndjson',
    `{"at":"${hour(1)}","identity":"a","topik":"x"}\n{"at":"${hour(1)}","identity":"b","z":1}\n`,
  );
  expect((await dry('near.ndjson', '--skip-columns')).printed).toMatch(
    /2 columns left out: "topik", "z"\.\n.+Did you mean "topic" by "topik"\?/,
  );
  expect((await dry('near.csv', '--map', 'topik=', 'نام=')).printed).not.toContain('left out');
});

test('a column that no row has is a mistake for lines of JSON too', async () => {
  write('rows.ndjson', `{"at":"${hour(1)}","identity":"a"}\n{"at":"${hour(1)}","mail":"b"}\n`);
  expect(await dry('rows.ndjson', '--map', 'mial=identity')).toMatchObject({
    code: 2,
    told: expect.stringMatching(
      /--map names a column "mial", and there is none\. Did you mean "mail"\? The rows have "at", /,
    ),
  });
  expect(await dry('rows.ndjson', '--map', 'mail=identity')).toMatchObject({ code: 0, told: '' });
});

test('one column is one thing', async () => {
  write('date.csv', `date,x\n${hour(1)},a\n`);
  expect(await dry('date.csv', '--map', 'date=at', '--map', 'date=identity')).toMatchObject({
    code: 2,
    told: expect.stringContaining('--map says "date=at" and "date=identity", and a column is one thing'),
  });
  expect((await dry('date.csv', '--map', 'Date=at', 'DATE=identity')).told).toContain(
    'a column is one thing',
  );
  expect((await dry('date.csv', '--map', 'date=at', 'Date=identity')).told).toContain(
    'names a column "Date"',
  );
  expect(await dry('date.csv', '--map', 'date=at', 'date=at', 'x=identity')).toMatchObject({ code: 0 });
});

test('of columns that read the same each can be named by its letters', async () => {
  write('twice.csv', `Email,E mail,date\na@b.ir,x@y.ir,${hour(1)}\n`);
  const first = await dry('twice.csv', '--map', 'date=at', 'email=identity');
  expect(first).toMatchObject({
    code: 1,
    told: expect.stringContaining('"Email" and "E mail": leave one out, such as with --map "E mail=".'),
  });
  const second = await dry('twice.csv', '--map', 'date=at', 'Email=identity', 'E mail=');
  expect(second).toMatchObject({ code: 0, told: '', printed: expect.stringContaining('a…@b.ir') });
  const third = await dry('twice.csv', '--map', 'date=at', 'Email=', 'E mail=identity');
  expect(third).toMatchObject({ code: 0, told: '', printed: expect.stringContaining('x…@y.ir') });
  write('at.csv', `at,At,identity\n${hour(1)},noon,a\n`);
  expect((await dry('at.csv')).told).toContain('leave one out, such as with --map "At="');
  expect(await dry('at.csv', '--map', 'At=')).toMatchObject({ code: 0, told: '' });
  write('same.csv', `at,at,identity\n`);
  expect((await dry('same.csv')).told).toContain('There are two columns "at": leave one out of the file');
  write('twice.ndjson', `{"at":"${hour(1)}","identity":"a","who":{"identity":"b"}}\n`);
  expect((await dry('twice.ndjson')).told).toContain('There are two fields "identity"');
});

test('of many columns the first are named, and the rest counted', async () => {
  const names = Array.from({ length: 5_000 }, (_, n) => `col${n}`).join(',');
  write('wide.csv', `at,identity,${names}\n`);
  const { told } = await dry('wide.csv');
  expect(told).toMatch(/No kind has parameters "col0", .+"col9" and 4,990 more\. Rename/);
  expect(told.length).toBeLessThan(1_000);
  write('wider.csv', `${names}\n`);
  expect((await dry('wider.csv')).told).toMatch(/The file has the columns "col0", .+"col9" and 4,990 more\./);
  expect((await dry('wide.csv', '--skip-columns')).printed).toContain('"col9" and 4,990 more.');
});
