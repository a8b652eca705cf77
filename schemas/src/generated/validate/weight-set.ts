// Generated from the schemas by `pnpm generate`; not edited by hand.

import type { Validate } from '../../shape.ts';
import { validator } from '../../validator.ts';

/**
 * Every way in which a value differs from the shape of `zhibiao/weight-set/1`.
 *
 * @example
 * validate([]).map(({ keyword, path }) => [keyword, path]) // [['type', '']]
 */
export const validate: Validate = validator({"root":{"title":"WeightSet","type":"object","additionalProperties":false,"required":["schema","id","system","edition","language","title","basis","status","weights"],"properties":{"schema":{"const":"zhibiao/weight-set/1"},"id":{"$ref":"Id"},"system":{"$ref":"SystemId"},"edition":{"$ref":"Edition"},"language":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"title":{"$ref":"Text"},"basis":{"enum":["share","points"]},"total":{"$ref":"Decimal"},"status":{"$ref":"WeightStatus"},"source":{"$ref":"Source"},"note":{"$ref":"Text"},"weights":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"Weight"}}}},"defs":{"Id":{"title":"Id","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":80},"SystemId":{"title":"SystemId","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$","maxLength":120},"Edition":{"title":"Edition","type":"string","minLength":1},"Text":{"title":"Text","anyOf":[{"type":"string","minLength":1},{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"additionalProperties":{"type":"string","minLength":1}}]},"Decimal":{"title":"Decimal","anyOf":[{"type":"number"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}]},"WeightStatus":{"title":"WeightStatus","enum":["official","published","assumed"]},"Source":{"title":"Source","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"$ref":"Text"},"publisher":{"$ref":"Text"},"locator":{"$ref":"Text"},"url":{"type":"string","pattern":"^https?://"},"licence":{"type":"string","minLength":1},"note":{"$ref":"Text"}}},"Weight":{"title":"Weight","anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+|/[1-9][0-9]*)?$"}]}}});
