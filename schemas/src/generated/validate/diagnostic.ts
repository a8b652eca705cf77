// Generated from the schemas by `pnpm generate`; not edited by hand.

import type { Validate } from '../../shape.ts';
import { validator } from '../../validator.ts';

/**
 * Every way in which a value differs from the shape of `zhibiao/diagnostic/1`.
 *
 * @example
 * validate([]).map(({ keyword, path }) => [keyword, path]) // [['type', '']]
 */
export const validate: Validate = validator({"root":{"title":"Diagnostic","type":"object","additionalProperties":false,"required":["code","severity","message","params"],"properties":{"code":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"severity":{"enum":["error","warning","note"]},"message":{"$ref":"Bilingual"},"hint":{"$ref":"Bilingual"},"file":{"type":"string"},"range":{"title":"Range","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"$ref":"Position"},"end":{"$ref":"Position"}}},"path":{"type":"string"},"part":{"const":"key"},"cell":{"title":"CellPlace","type":"object","additionalProperties":false,"properties":{"sheet":{"type":"string"},"row":{"type":"integer","minimum":1},"column":{"type":"string"},"unit":{"type":"string"}}},"params":{"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]}}}},"defs":{"Bilingual":{"title":"Bilingual","type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string"},"en":{"type":"string"}}},"Position":{"title":"Position","type":"object","additionalProperties":false,"required":["line","column"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}}}});
