/** Set by the build from package.json. */
declare const __VERSION__: string;
/** Set by the build: true for a published add-on (`npm run build -- --marketplace`). */
declare const __MARKETPLACE__: boolean;
