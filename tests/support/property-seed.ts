/** Every property test of a run draws from one seed, which jest.config.cjs chose and the reporter printed. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED']) });
