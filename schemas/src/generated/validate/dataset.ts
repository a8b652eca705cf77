// Generated from the schemas by `pnpm generate`; not edited by hand.

import type { Validate } from '../../shape.ts';
import { validator } from '../../validator.ts';

/**
 * Every way in which a value differs from the shape of `zhibiao/dataset/1`.
 *
 * @example
 * validate([]).map(({ keyword, path }) => [keyword, path]) // [['type', '']]
 */
export const validate: Validate = validator({"root":{"title":"DatasetDocument","type":"object","additionalProperties":false,"required":["schema","status","rows"],"properties":{"schema":{"const":"zhibiao/dataset/1"},"title":{"$ref":"Text"},"status":{"enum":["observed","assumed","simulated"]},"source":{"$ref":"Source"},"note":{"$ref":"Text"},"columns":{"$ref":"ColumnNames"},"layout":{"enum":["wide","long"]},"missing":{"type":"array","items":{"type":"string","minLength":1}},"notApplicable":{"type":"array","items":{"type":"string","minLength":1}},"rows":{"type":"array","items":{"$ref":"Row"}}}},"defs":{"Text":{"title":"Text","anyOf":[{"type":"string","minLength":1},{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"additionalProperties":{"type":"string","minLength":1}}]},"Source":{"title":"Source","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"Text"},"publisher":{"$ref":"Text"},"locator":{"$ref":"Text"},"url":{"type":"string","pattern":"^https?://"},"licence":{"type":"string","minLength":1},"note":{"$ref":"Text"}}},"ColumnNames":{"title":"ColumnNames","type":"object","additionalProperties":false,"properties":{"unit":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"group":{"type":"string","minLength":1},"period":{"type":"string","minLength":1},"indicator":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"Row":{"title":"Row","type":"object","additionalProperties":{"$ref":"CellInput"}},"CellInput":{"title":"CellInput","anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"null"}]}}});
