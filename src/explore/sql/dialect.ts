import {SQLDialect} from "@codemirror/lang-sql";

/** DuckDB's SQL: what PostgreSQL reads, and what it adds. */
export const dialect = SQLDialect.define({
  keywords:
    "add all alter and any anti array as asc asof begin between by case cast check coalesce column commit constraint create cross current_date current_timestamp default delete desc describe distinct drop else end except exclude exists explain extract false filter first following for from full group groups having if ilike in inner insert intersect interval into is isnull join key lateral left like limit macro materialized natural not notnull null nulls offset on or order outer over partition pivot positional preceding primary qualify range recursive replace returning right rollback row rows sample select semi set show similar summarize table temp temporary then to transaction trigger true truncate try_cast unbounded union unique unnest unpivot update using values view when where window with within",
  types:
    "bigint blob bool boolean date decimal double float hugeint int integer list map numeric real smallint struct text time timestamp tinyint uuid varchar",
  doubleDollarQuotedStrings: true,
  operatorChars: "+-*/<>=~!@#%^&|`?:",
  unquotedBitLiterals: false
});
