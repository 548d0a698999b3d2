/** Style sheets the build takes along. */
declare module '*.css';
