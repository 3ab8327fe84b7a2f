import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: [".cache", "dist", "coverage", "src/.observablehq", "node_modules"]},
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ["eslint.config.js", ".ci/rooms.js"]},
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Numbers in messages are the rule here, not the exception.
      "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true}],
      // Array access is checked by noUncheckedIndexedAccess; `!` after a checked length is the readable form.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}],
      "no-console": "error"
    }
  },
  {files: ["eslint.config.js", ".ci/rooms.js"], extends: [tseslint.configs.disableTypeChecked]}
);
