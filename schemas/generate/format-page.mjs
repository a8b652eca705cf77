import { readFileSync } from 'node:fs';
import { readSchemas, schemaFolder } from './read-schemas.mjs';

/** The first sentence of a description, without its full stop. */
const firstSentence = ({ description }) => description.split('. ')[0].replace(/\.$/, '');

/** The definitions that a choice is made of, each with the names that its key may have. */
const members = (defs, { oneOf, discriminator }) =>
  oneOf.map(({ $ref }) => {
    const definition = defs[$ref.split('/').at(-1)];
    return { definition, name: definition.properties[discriminator.propertyName].const };
  });

const table = (columns, rows) =>
  [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The tables of the page that have a row a member, by the marks around them. */
function tables() {
  const { $defs } = readSchemas()['indicator-system'];
  const rows = (choice) =>
    members($defs, choice).flatMap(({ name, definition }) =>
      name === undefined ? [] : [[`\`${name}\``, ...firstSentence(definition).split(' → ')]],
    );
  const { enum: names, enumDescriptions } = $defs.aggregateName;
  return {
    measures: table(['type', 'columns', 'value'], rows($defs.measure)),
    normalizations: table(['method', 'score of x'], rows($defs.normalize)),
    aggregations: table(
      ['aggregate', "a group's score"],
      [
        ...names.map((name, i) => [`\`${name}\``, enumDescriptions[i]]),
        ...rows($defs.aggregateOptions),
      ],
    ),
  };
}

/** The page on the format as it stands, its tables of measures and methods as the schema has them. */
export const formatPage = () =>
  Object.entries(tables()).reduce(
    (page, [name, rows]) =>
      page.replace(
        new RegExp(`(<!-- ${name}: [^\\n]*-->\\n\\n)[^]*?(\\n\\n<!-- /${name} -->)`),
        (_, before, after) => `${before}${rows}${after}`,
      ),
    readFileSync(`${schemaFolder}/docs/format.md`, 'utf8'),
  );
