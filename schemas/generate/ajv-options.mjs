/** The settings under which the tests compile every schema with ajv. */
export const ajvOptions = {
  allErrors: true,
  discriminator: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  messages: false,
};
