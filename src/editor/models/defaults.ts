/** The model in the box. Named here too because the settings are read before any engine is loaded. */
export const DEFAULT_PRESET = 'polaris-mini';
