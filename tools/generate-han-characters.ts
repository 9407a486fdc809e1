// 汉字表: writes the migration that knows of each Chinese character its pinyin initials and its simplified form.
// A new edition of the table is a new migration: node tools/generate-han-characters.ts > migrations/NNNN-han-characters.sql

import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const [first, last] = [0x4e00, 0x9fff];
const simplified = Converter({ from: 't', to: 'cn' });

/** Of every reading, the most common one first; empty for a character without one. */
function initialsOf(character: string): string {
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
  const letters = readings.map((reading) => reading.charAt(0)).filter((letter) => /^[a-z]$/.test(letter));
  return [...new Set(letters)].join('');
}

const characters = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
const byInitials = Map.groupBy(characters, initialsOf);
byInitials.delete('');
const values = [...byInitials]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([initials, of]) => `  ('${initials}', '${of.join('')}')`);
const pairs = characters.map((character) => [character, simplified(character)] as const).filter(([one, other]) => one !== other);

console.log(`-- 汉字表: of each Chinese character the initials of all its readings and its simplified form. Only for finding names, never for showing them.
-- Written by tools/generate-han-characters.ts from pinyin-pro and opencc-js.
create table han_character (
  character text primary key check (length(character) = 1),
  initials text not null check (initials ~ '^[a-z]*$'),
  -- Null: it is its own.
  simple text check (length(simple) = 1)
);

insert into han_character (character, initials)
select character, initials from (values
${values.join(',\n')}
) as it (initials, characters), string_to_table(characters, null) as character;

insert into han_character (character, initials, simple)
select character, '', simple from unnest(
  string_to_array('${pairs.map(([one]) => one).join('')}', null),
  string_to_array('${pairs.map(([, other]) => other).join('')}', null)
) as pair (character, simple)
on conflict (character) do update set simple = excluded.simple;

select trust.guard('han_character', may_read => 'true');`);
