-- A project of version 1.1 as it was written in November 2026: the seeds, annotations, a speaker, a link,
-- suggestions with answers, and words of the project.
-- Kept as it is: every later program must open it.
PRAGMA application_id = 1414025553;
PRAGMA user_version = 1001;
BEGIN;
CREATE TABLE project ( "key" VARCHAR NOT NULL, value VARCHAR NOT NULL, CONSTRAINT pk_project PRIMARY KEY ("key") );
CREATE TABLE annotators ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR NOT NULL, CONSTRAINT uq_annotators_name UNIQUE (name) );
CREATE TABLE articles ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, title VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, source VARCHAR NOT NULL, via VARCHAR NOT NULL, author VARCHAR NOT NULL, url VARCHAR NOT NULL, published VARCHAR, published_origin VARCHAR NOT NULL, file_name VARCHAR NOT NULL, progress VARCHAR NOT NULL, imported_at VARCHAR NOT NULL, length INTEGER NOT NULL, present BOOLEAN NOT NULL, CONSTRAINT uq_articles_sha256 UNIQUE (sha256) );
CREATE TABLE label_sets ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR NOT NULL, in_use BOOLEAN NOT NULL );
CREATE TABLE entities ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, note VARCHAR NOT NULL, note_folded VARCHAR NOT NULL );
CREATE TABLE journal ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, target_id INTEGER, state VARCHAR NOT NULL, code VARCHAR NOT NULL, params VARCHAR NOT NULL, author VARCHAR NOT NULL, at VARCHAR NOT NULL, article_id INTEGER, changes VARCHAR NOT NULL, CONSTRAINT fk_journal_target_id FOREIGN KEY(target_id) REFERENCES journal (id) );
CREATE TABLE texts ( article_id INTEGER NOT NULL, text VARCHAR NOT NULL, CONSTRAINT pk_texts PRIMARY KEY (article_id), CONSTRAINT fk_texts_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE regions ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, role VARCHAR NOT NULL, "by" VARCHAR NOT NULL, CONSTRAINT fk_regions_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE labels ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, set_id INTEGER NOT NULL, code VARCHAR NOT NULL, name_ar VARCHAR NOT NULL, name_en VARCHAR NOT NULL, role VARCHAR NOT NULL, color VARCHAR NOT NULL, line VARCHAR NOT NULL, "key" VARCHAR NOT NULL, attributes VARCHAR NOT NULL, guidelines VARCHAR NOT NULL, position INTEGER NOT NULL, CONSTRAINT fk_labels_set_id FOREIGN KEY(set_id) REFERENCES label_sets (id) );
CREATE TABLE spellings ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL, text VARCHAR NOT NULL, "key" VARCHAR NOT NULL, CONSTRAINT fk_spellings_entity_id FOREIGN KEY(entity_id) REFERENCES entities (id) );
CREATE TABLE entity_titles ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL, text VARCHAR NOT NULL, "key" VARCHAR NOT NULL, since VARCHAR, until VARCHAR, CONSTRAINT fk_entity_titles_entity_id FOREIGN KEY(entity_id) REFERENCES entities (id) );
CREATE TABLE distinct_entities ( a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, CONSTRAINT pk_distinct_entities PRIMARY KEY (a_id, b_id), CONSTRAINT fk_distinct_entities_a_id FOREIGN KEY(a_id) REFERENCES entities (id), CONSTRAINT fk_distinct_entities_b_id FOREIGN KEY(b_id) REFERENCES entities (id) );
CREATE TABLE suggestions ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, kind VARCHAR NOT NULL, role VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, fingerprint VARCHAR NOT NULL, score FLOAT NOT NULL, why VARCHAR NOT NULL, details VARCHAR NOT NULL, "key" VARCHAR NOT NULL, CONSTRAINT fk_suggestions_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE answers ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, fingerprint VARCHAR NOT NULL, answer VARCHAR NOT NULL, kind VARCHAR NOT NULL, role VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact VARCHAR NOT NULL, prefix VARCHAR NOT NULL, suffix VARCHAR NOT NULL, details VARCHAR NOT NULL, speaker_key VARCHAR NOT NULL, annotation_id INTEGER, why VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, at VARCHAR NOT NULL, CONSTRAINT fk_answers_article_id FOREIGN KEY(article_id) REFERENCES articles (id), CONSTRAINT fk_answers_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE analyses ( article_id INTEGER NOT NULL, engine INTEGER NOT NULL, basis VARCHAR NOT NULL, at VARCHAR NOT NULL, dates INTEGER NOT NULL, figures INTEGER NOT NULL, mentions INTEGER NOT NULL, quotes INTEGER NOT NULL, CONSTRAINT pk_analyses PRIMARY KEY (article_id), CONSTRAINT fk_analyses_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE project_words ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, list VARCHAR NOT NULL, text VARCHAR NOT NULL, "key" VARCHAR NOT NULL, value VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, CONSTRAINT fk_project_words_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE annotations ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, label_id INTEGER NOT NULL, attributes VARCHAR NOT NULL, note VARCHAR NOT NULL, note_folded VARCHAR NOT NULL, unsure BOOLEAN NOT NULL, entity_id INTEGER, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, updated_at VARCHAR NOT NULL, CONSTRAINT fk_annotations_article_id FOREIGN KEY(article_id) REFERENCES articles (id), CONSTRAINT fk_annotations_label_id FOREIGN KEY(label_id) REFERENCES labels (id), CONSTRAINT fk_annotations_entity_id FOREIGN KEY(entity_id) REFERENCES entities (id), CONSTRAINT fk_annotations_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE anchors ( annotation_id INTEGER NOT NULL, role VARCHAR NOT NULL, position INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact VARCHAR NOT NULL, prefix VARCHAR NOT NULL, suffix VARCHAR NOT NULL, CONSTRAINT pk_anchors PRIMARY KEY (annotation_id, role, position), CONSTRAINT fk_anchors_annotation_id FOREIGN KEY(annotation_id) REFERENCES annotations (id) );
CREATE TABLE attributions ( annotation_id INTEGER NOT NULL, speaker_id INTEGER, form VARCHAR, title VARCHAR NOT NULL, via VARCHAR NOT NULL, CONSTRAINT pk_attributions PRIMARY KEY (annotation_id), CONSTRAINT fk_attributions_annotation_id FOREIGN KEY(annotation_id) REFERENCES annotations (id), CONSTRAINT fk_attributions_speaker_id FOREIGN KEY(speaker_id) REFERENCES entities (id) );
CREATE TABLE links ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, note VARCHAR NOT NULL, note_folded VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, CONSTRAINT fk_links_a_id FOREIGN KEY(a_id) REFERENCES annotations (id), CONSTRAINT fk_links_b_id FOREIGN KEY(b_id) REFERENCES annotations (id), CONSTRAINT fk_links_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) );
CREATE INDEX ix_journal_open ON journal (state, id) WHERE kind = 'do';
CREATE INDEX ix_regions_article_id ON regions (article_id);
CREATE INDEX ix_labels_set_id ON labels (set_id);
CREATE INDEX ix_spellings_entity_id ON spellings (entity_id);
CREATE INDEX ix_spellings_key ON spellings ("key");
CREATE INDEX ix_entity_titles_entity_id ON entity_titles (entity_id);
CREATE INDEX ix_suggestions_key ON suggestions ("key") WHERE key <> '';
CREATE INDEX ix_suggestions_article_id ON suggestions (article_id);
CREATE INDEX ix_answers_article_id ON answers (article_id, fingerprint);
CREATE UNIQUE INDEX ix_project_words_key ON project_words (list, "key");
CREATE INDEX ix_annotations_article_id ON annotations (article_id);
CREATE INDEX ix_annotations_label_id ON annotations (label_id, article_id, unsure);
CREATE INDEX ix_annotations_entity_id ON annotations (entity_id);
CREATE INDEX ix_attributions_speaker_id ON attributions (speaker_id);
CREATE INDEX ix_links_a_id ON links (a_id);
CREATE INDEX ix_links_b_id ON links (b_id);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES ('label_sets', 1);
INSERT INTO "sqlite_sequence" VALUES ('labels', 7);
INSERT INTO "sqlite_sequence" VALUES ('articles', 5);
INSERT INTO "sqlite_sequence" VALUES ('annotators', 1);
INSERT INTO "sqlite_sequence" VALUES ('journal', 12);
INSERT INTO "sqlite_sequence" VALUES ('annotations', 4);
INSERT INTO "sqlite_sequence" VALUES ('entities', 1);
INSERT INTO "sqlite_sequence" VALUES ('spellings', 1);
INSERT INTO "sqlite_sequence" VALUES ('entity_titles', 1);
INSERT INTO "sqlite_sequence" VALUES ('links', 1);
INSERT INTO "sqlite_sequence" VALUES ('regions', 5);
INSERT INTO "sqlite_sequence" VALUES ('suggestions', 71);
INSERT INTO "sqlite_sequence" VALUES ('answers', 2);
INSERT INTO "sqlite_sequence" VALUES ('project_words', 2);
INSERT INTO "project" VALUES ('uuid', '"d2f44d5e-440c-4506-a428-5ca318d77e44"');
INSERT INTO "project" VALUES ('name', '"sample"');
INSERT INTO "project" VALUES ('created_at', '"2026-11-22T13:27:03.717Z"');
INSERT INTO "project" VALUES ('folding', '1');
INSERT INTO "annotators" VALUES (1, 'سارة');
INSERT INTO "articles" VALUES (1, 'لافروف: اتفاقية الشراكة الاستراتيجية بين روسيا وكوريا الشمالية تعزز استقرار أوراسيا', '5bb9476d1f379ad3946595fc0c172245e36a22aba260cb56cbabe58882ce9649', 'إيلكا', '', '', '', NULL, 'unknown', '000_b2f53fff500c7c07.txt', 'new', '2026-11-22T13:27:03.733Z', 2234, 1);
INSERT INTO "articles" VALUES (2, 'لافروف: العلاقات بين روسيا وكوريا الشمالية اكتسبت زخمًا قويًا', 'e19056bcb733286df9f18d59e6e4fd06266755373c735d8d3c8b6bb77f12c034', 'إيلكا', '', '', '', NULL, 'unknown', '001_e05ceb111ef87de3.txt', 'new', '2026-11-22T13:27:03.733Z', 2305, 1);
INSERT INTO "articles" VALUES (3, 'بوتين: الاتفاقيات بين روسيا وكوريا الشمالية ستسهم في الاستقرار الإقليمي', '6a955a009d95fb40c09e8d5a65bc0fc513fb709bf35fdf04f09f65dc25354750', 'إيلكا', '', '', '', NULL, 'unknown', '002_0071f98526e077f7.txt', 'new', '2026-11-22T13:27:03.733Z', 2165, 1);
INSERT INTO "articles" VALUES (4, 'الرئيس الروسي: علاقات الصداقة مع كوريا الشمالية تعود لأكثر من سبعة عقود', 'd2d3b3c79bb6464001143d43c3244ae7ff5f582a748f2d9b940dc9c6e32a4f61', 'إيلكا', '', '', '', NULL, 'unknown', '003_83a8fdaf9acaabd7.txt', 'new', '2026-11-22T13:27:03.733Z', 4824, 1);
INSERT INTO "articles" VALUES (5, 'وزير الدفاع الكوري الشمالي يدعو إلى تطوير التعاون مع موسكو', 'a1f6f1ebbe55bb9fee66b92f3d5832c0df0572a1a76b0a42947f77c3c3d3c8b3', 'إيلكا', '', '', '', NULL, 'unknown', '004_130b63550c465b62.txt', 'new', '2026-11-22T13:27:03.733Z', 2095, 1);
INSERT INTO "label_sets" VALUES (1, 'غرفة الأخبار · Newsroom', 1);
INSERT INTO "entities" VALUES (1, 'person', 'سيرغي لافروف', '', '');
INSERT INTO "journal" VALUES (1, 'do', NULL, 'done', 'done_imported_many', '{"count":5}', 'سارة', '2026-11-22T13:27:03.733Z', NULL, '[["p",[1,2,3,4,5],false,true]]');
INSERT INTO "journal" VALUES (2, 'do', NULL, 'done', 'done_tagged', '{"words":", November 2024 GMT قال وزير الخارجية الروسي…","label_ar":"اقتباس","label_en":"Quote"}', 'سارة', '2026-11-22T13:27:03.740Z', 1, '[["i","annotations",["article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at","id"],[[1,2,"{}","راجع المصدر","راجع المصدر",false,null,1,"2026-11-22T13:27:03.740Z","2026-11-22T13:27:03.740Z",1]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[1,"body",0,100,150,", November 2024 GMT\nقال وزير الخارجية الروسي سيرغي","استقرار أوراسيا\nتاريخ النشر: 1st"," لافروف، إن اتفاقية الشراكة الاس"],[1,"body",1,200,220,"ين روسيا وكوريا الشم","ة الشراكة الاستراتيجية الشاملة ب","الية أرست الأساس لتعميق العلاقات"]]]]');
INSERT INTO "journal" VALUES (3, 'do', NULL, 'done', 'done_tagged', '{"words":"علاقات بين روسيا وكوريا الشمالية اكتسبت","label_ar":"ادعاء","label_en":"Claim"}', 'سارة', '2026-11-22T13:27:03.747Z', 2, '[["i","annotations",["article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at","id"],[[2,1,"{\"checkable\":\"high\"}","","",true,null,1,"2026-11-22T13:27:03.747Z","2026-11-22T13:27:03.747Z",2]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[2,"body",0,10,50,"علاقات بين روسيا وكوريا الشمالية اكتسبت ","لافروف: ال","زخمًا قويًا\nقال وزير الخارجية ال"]]]]');
INSERT INTO "journal" VALUES (4, 'do', NULL, 'done', 'done_tagged', '{"words":"ف: اتفاقية الشر","label_ar":"شخص","label_en":"Person"}', 'سارة', '2026-11-22T13:27:03.748Z', 1, '[["i","annotations",["article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at","id"],[[1,3,"{}","","",false,null,1,"2026-11-22T13:27:03.748Z","2026-11-22T13:27:03.748Z",3]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[3,"body",0,5,20,"ف: اتفاقية الشر","لافرو","اكة الاستراتيجية بين روسيا وكوري"]]]]');
INSERT INTO "journal" VALUES (5, 'do', NULL, 'done', 'done_attributed', '{"words":", November 2024 GMT قال وزير الخارجية الروسي…","label_ar":"اقتباس","label_en":"Quote","speaker":"سيرغي لافروف"}', 'سارة', '2026-11-22T13:27:03.749Z', 1, '[["i","entities",["kind","name","note","note_folded","id"],[["person","سيرغي لافروف","","",1]]],["i","spellings",["entity_id","text","key","id"],[[1,"سيرغي لافروف","سيرجي لافروف",1]]],["i","entity_titles",["entity_id","text","key","since","until","id"],[[1,"وزير الخارجية الروسي","وزير الخارجيه الروسي",null,null,1]]],["i","attributions",["annotation_id","speaker_id","form","title","via"],[[1,1,"direct","وزير الخارجية الروسي",""]]],["u","annotations",["id"],["updated_at"],[[[1],["2026-11-22T13:27:03.740Z"],["2026-11-22T13:27:03.749Z"]]]]]');
INSERT INTO "journal" VALUES (6, 'do', NULL, 'done', 'done_linked', '{"a":", November 2024 GMT قال وزير…","b":"علاقات بين روسيا وكوريا…","kind":"contradicts"}', 'سارة', '2026-11-22T13:27:03.753Z', NULL, '[["i","links",["kind","a_id","b_id","note","note_folded","annotator_id","created_at","id"],[["contradicts",1,2,"يقول عكس ذلك","يقول عكس ذلك",1,"2026-11-22T13:27:03.753Z",1]]]]');
INSERT INTO "journal" VALUES (7, 'do', NULL, 'done', 'done_noted', '{"words":"علاقات بين روسيا وكوريا الشمالية اكتسبت","label_ar":"ادعاء","label_en":"Claim"}', 'سارة', '2026-11-22T13:27:03.767Z', 2, '[["u","annotations",["id"],["note","note_folded","updated_at"],[[[2],["","","2026-11-22T13:27:03.747Z"],["هل هذا صحيح؟","هل هذا صحيح؟","2026-11-22T13:27:03.767Z"]]]]]');
INSERT INTO "journal" VALUES (8, 'do', NULL, 'abandoned', 'done_accepted', '{"words":"1st, November 2024 GMT","label_ar":"تاريخ","label_en":"Date"}', 'سارة', '2026-11-22T13:27:04.028Z', 1, '[["i","annotations",["id","article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at"],[[4,1,6,"{\"value\":\"2024-11-01\"}","","",false,null,1,"2026-11-22T13:27:04.028Z","2026-11-22T13:27:04.028Z"]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[4,"body",0,97,119,"1st, November 2024 GMT","زز استقرار أوراسيا\nتاريخ النشر: ","\nقال وزير الخارجية الروسي سيرغي "]]],["i","answers",["id","article_id","fingerprint","answer","kind","role","start","end","exact","prefix","suffix","details","speaker_key","annotation_id","why","annotator_id","at"],[[1,1,"date/date/97-119","accepted","date","date",97,119,"1st, November 2024 GMT","زز استقرار أوراسيا\nتاريخ النشر: ","\nقال وزير الخارجية الروسي سيرغي ","{\"value\":\"2024-11-01\",\"anchor\":\"absolute\",\"grain\":\"day\",\"weekday_fits\":null}","",4,"",1,"2026-11-22T13:27:04.028Z"]]]]');
INSERT INTO "journal" VALUES (9, 'undo', 8, 'done', 'done_accepted', '{"words":"1st, November 2024 GMT","label_ar":"تاريخ","label_en":"Date"}', 'سارة', '2026-11-22T13:27:04.035Z', 1, '[]');
INSERT INTO "journal" VALUES (10, 'do', NULL, 'done', 'done_rejected', '{"words":"1st, November 2024 GMT"}', 'سارة', '2026-11-22T13:27:04.039Z', 1, '[["i","answers",["id","article_id","fingerprint","answer","kind","role","start","end","exact","prefix","suffix","details","speaker_key","annotation_id","why","annotator_id","at"],[[2,1,"date/date/97-119","rejected","date","date",97,119,"1st, November 2024 GMT","زز استقرار أوراسيا\nتاريخ النشر: ","\nقال وزير الخارجية الروسي سيرغي ","{\"value\":\"2024-11-01\",\"anchor\":\"absolute\",\"grain\":\"day\",\"weekday_fits\":null}","",null,"ليس هذا",1,"2026-11-22T13:27:04.039Z"]]]]');
INSERT INTO "journal" VALUES (11, 'do', NULL, 'done', 'done_word_added', '{"words":"الناتو","list":"not_name"}', 'سارة', '2026-11-22T13:27:04.044Z', NULL, '[["i","project_words",["list","text","key","value","annotator_id","created_at","id"],[["not_name","الناتو","الناتو","",1,"2026-11-22T13:27:04.044Z",1]]]]');
INSERT INTO "journal" VALUES (12, 'do', NULL, 'done', 'done_word_added', '{"words":"هتف","list":"cue"}', 'سارة', '2026-11-22T13:27:04.047Z', NULL, '[["i","project_words",["list","text","key","value","annotator_id","created_at","id"],[["cue","هتف","هتف","claim",1,"2026-11-22T13:27:04.047Z",2]]]]');
INSERT INTO "texts" VALUES (1, 'لافروف: اتفاقية الشراكة الاستراتيجية بين روسيا وكوريا الشمالية تعزز استقرار أوراسيا
تاريخ النشر: 1st, November 2024 GMT
قال وزير الخارجية الروسي سيرغي لافروف، إن اتفاقية الشراكة الاستراتيجية الشاملة بين روسيا وكوريا الشمالية أرست الأساس لتعميق العلاقات في جميع المجالات.
وأشار لافروف مستهلا محادثاته مع وزيرة خارجية كوريا الشمالية تشوي سونغ هوي، إلى أن الاتفاقية المذكورة تهدف لتعزيز استقرار في المنطقة الأوراسية.
وأضاف الوزير الروسي: "لقد أرست اتفاقية الشراكة الاستراتيجية أساسا متينا لتعميق علاقاتنا بشكل أكبر في جميع مجالات جدول الأعمال الثنائي؛ وهي تهدف كذلك إلى لعب دور عامل الاستقرار في منطقة شمال شرق آسيا وعلى نطاق أوسع في جميع أنحاء قارتنا الأوراسية".
ونوه لافروف بأن العلاقات بين موسكو وبيونغ يانغ، وصلت إلى مستوى عال غير مسبوق خلال السنوات القليلة الماضية بفضل جهود زعيمي الدولتين فلاديمير بوتين وكيم جونغ أون.
وتم التوقيع على اتفاقية الشراكة الاستراتيجية الشاملة، خلال زيارة الرئيس فلاديمير بوتين إلى كوريا الشمالية في الفترة من 18 إلى 19 يونيو. وتنص الوثيقة على تطوير العلاقات الاقتصادية بين الدولتين وتعزيز التعاون العسكري الفني، فضلا عن تقديم المساعدة العسكرية المتبادلة في حالة وقوع هجوم على أحد الطرفين.
المصدر: صدى البلد
كلمات دلالية: فلاديمير بوتين وزير الخارجية الروسي وزير الخارجية كوريا الشمالية الأقتصادية التعاون العسكري العلاقات الاقتصادية الاقتصاد اتفاقیة الشراکة الاستراتیجیة
إقرأ أيضاً:
لافروف: قمة بريكس تعكس فشل الغرب في عزل روسيا
تابع أحدث الأخبار عبر تطبيق
قال وزير الخارجية الروسي سيرجي لافروف إن قمة "بريكس" الأخيرة تُظهِر فشل الغرب في عزل روسيا.
وأضاف لافروف في كلمته خلال افتتاح المؤتمر العالمي الثامن للمواطنين المقيمين بالخارج، وفقًا لوكالة أنباء (تاس) الروسية "أن محاولات عزل روسيا على الساحة الدولية فشلت فشلًا ذريعًا".
وتابع "أن أغلبية الدول على مستوى العالم لا تتحالف مع الغرب، بل أنها بدلًا من ذلك تعزز علاقاتها معنا في مختلف المجالات، حيث أن قمة البريكس التي استضافتها روسيا في قازان هي دليل على ذلك".
وأوضح أن الدول في الجنوب والشرق العالميين تدرك أن روسيا باعتبارها دولة قوية ذات سيادة ضرورية لإقامة نظام عالمي عادل ومتعدد الأقطاب، قائلًا "لن يتم التعبير عن هذا النظام بالكلمات فحسب بل بالأفعال القائمة على مبادئ ميثاق الأمم المتحدة، وليس بشكل انتقائي بل في مجملها".
وأكد لافروف أن مثل هذا النظام العالمي سيعكس مصالح البشرية بأسرها، وليس فقط مجموعة من الدول تتضمن ما يسمى بالمليار الذهبي.');
INSERT INTO "texts" VALUES (2, 'لافروف: العلاقات بين روسيا وكوريا الشمالية اكتسبت زخمًا قويًا
قال وزير الخارجية الروسي سيرغي لافروف: "إن العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا ملحوظًا خلال الأشهر الثلاثة والنصف الماضية".
أكّد وزير الخارجية الروسي، سيرغي لافروف، خلال لقائه في موسكو، اليوم الاثنين، مع نظيرته الكورية الشمالية، تشون سوي هي، أن العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا كبيرًا خلال الأشهر الثلاثة والنصف الماضية، مشيرًا إلى أن الاتصالات المتزايدة بين البلدين ساهمت في تطوير الاتفاقات الأساسية التي تم التوصل إليها خلال القمة التي جمعت قادة البلدين في بيونغ يانغ في يونيو/حزيران 2024.
وقال لافروف: "في غضون الأشهر الثلاثة والنصف الماضية، اكتسبت علاقاتنا زخمًا قويًا في ما يتعلق بتنفيذ الاتفاقات التي توصل إليها زعيما بلدينا خلال قمة بيونغ يانغ"، معربًا عن سعادته باستضافة نظيرته الكورية الشمالية في موسكو في طريقها إلى مينسك.
وأشار الوزير الروسي إلى أن التعاون بين البلدين في إطار المؤتمر الدولي لأمن أوراسيا سيسهم في تعزيز الجهود الرامية إلى بناء نظام عالمي عادل ومتوازن.
كما شدّد لافروف على أن الشعب الروسي "لن ينسى أبدًا الكفاح البطولي الذي خاضه جيش كوريا الشعبية لتحرير الأراضي الروسية في منطقة كورسك"، مضيفًا أن "هذه الروابط التاريخية تعزز صداقتنا ونضالنا المشترك من أجل العدالة".
وتطرّق الوزير الروسي إلى أهمية اللجنة البرلمانية المشتركة التي أُنشئت خلال زيارة رئيس مجلس الدوما، فياتشيسلاف فولودين، إلى كوريا الشمالية في آب/ أغسطس الماضي، معتبرًا أنها آلية مهمة لتعزيز الشراكة الاستراتيجية بين البلدين.
واختتم لافروف بالإشارة إلى أن المباحثات مع نظيرته الكورية الشمالية ستتناول القضايا الدولية والإقليمية الراهنة، ولا سيما الأمن في منطقة أوراسيا والتنسيق بين البلدين في المحافل التابعة للأمم المتحدة. (İLKHA)
تنبيه: وكالة إيلكا الإخبارية تمتلك جميع حقوق نشر الأخبار والصور وأشرطة الفيديو التي يتم نشرها في الموقع،وفي أي حال من الأحوال لن يمكن استخدامها كليا أو جزئياً دون عقد مبرم مع الوكالة أو اشتراك مسبق.
وقع زلزال بلغت قوته 6.1 درجة مركزه منطقة سندقلي في ولاية باليكسير.
أعلنت روسيا رسمياً إنهاء اتفاقية إدارة وتدمير البلوتونيوم التي أبرمتها مع الولايات المتحدة عام 2000.
أعلنت فنزويلا مؤخراً إلقاء القبض على مجموعة من المرتزقة يُعتقد أن لهم صلات بوكالة الاستخبارات المركزية الأمريكية (CIA)، في ظل سعي الإدارة الأمريكية للإطاحة بالرئيس نيكولاس مادورو.
أكد رئيس جامعة أنقرة يلدريم بيازيد، البروفيسور علي جنكيز كوساوغلو، أن الصمت أمام الأزمة الإنسانية في غزة لا يُعدّ حيادًا، بل يعني التواطؤ في الجريمة.');
INSERT INTO "texts" VALUES (3, 'بوتين: الاتفاقيات بين روسيا وكوريا الشمالية ستسهم في الاستقرار الإقليمي
تاريخ النشر: 12th, October 2023 GMT
أعرب الرئيس الروسي فلاديمير بوتين، عن أمله في أن تساهم الاتفاقيات الثنائية التي أعقبت قمته مع نظيره الكوري الشمالي كيم جونج أون، في ميناء فوستوشني الفضائي، الشهر الماضي في تحقيق الأمن والاستقرار الإقليميين.
جاء ذلك في برقية تهنئة أرسل بها الرئيس الروسي، اليوم الخميس إلى الزعيم الكوري؛ بمناسبة الذكرى الـ 75 لإقامة العلاقات الدبلوماسية بين البلدين.
كما أعرب بوتين عن ارتياحه لحقيقة أن العلاقات بين روسيا وكوريا الديمقراطية تواصل التطور على نحو إيجابي في جميع الجوانب على أساس تقاليد الماضي المجيدة.
وأضاف - وفقا لوكالة انباء تاس الروسية - "أنا مقتنع بأن تنفيذ الاتفاقيات سيسهم في مواصلة توسيع التعاون الثنائي البناء لتحسين رفاهية شعبي البلدين وضمان الأمن والاستقرار في شبه الجزيرة الكورية وشمال شرق آسيا ككل".
يذكر أن كيم جونج أون قد زار روسيا في الفترة من 12 إلى 17 سبتمبر، وأجريت مفاوضات مع الرئيس الروسي في 13 سبتمبر في ميناء فوستوشني الفضائي، وخلال الرحلة، زار الزعيم الكوري الشمالي مصنع غاغارين لبناء الطائرات في كومسومولسك أون أمور ومطار كنفيتشي والفرقاطة مارشال شابوشنيكوف.
وأفاد السكرتير الصحفي للرئيس الروسي دميتري بيسكوف بأن بوتين قبل بامتنان دعوة كيم جونج أون لزيارة كوريا الشمالية.
من جانبه، قال الرئيس الكورى الشمالى كيم جونج-أون "راض للغاية بشأن المناقشات الصريحة والشاملة التي أجريتها مع بوتين فيما يختص بتطوير متعدد الأوجه للعلاقات الثنائية في القمة الأخيرة بيننا خلال زيارتي إلى روسيا".. مشيرا إلى ثقته الراسخة بأن العلاقات بين البلدين ستتطور إلى مستوى جديد في المستقبل.
المصدر: البوابة نيوز
كلمات دلالية: روسيا كوريا الشمالية بوتين کیم جونج أون
إقرأ أيضاً:
الاتحاد الأوروبي: قلقون من دعم الصين وإيران وكوريا الشمالية لروسيا
قال وزير خارجية الاتحاد الأوروبي جوزيب بوريل، إن الاتحاد قلق بشأن التقارير التي تفيد بأن إيران وكوريا الشمالية والصين تنتج وتورد أنظمة أسلحة كاملة إلى روسيا؛ لحربها في أوكرانيا.
وأضاف بوريل- عقب اجتماع للاتحاد الأوروبي في بروكسل-: "بدون إيران وبدون الصين، لا تستطيع روسيا دعم جهودها العسكرية"، بحسب ما أوردته وكالة “رويترز” للأنباء.
يأتي ذلك في الوقت الذي منح فيه الرئيس الأمريكي جو بايدن، أوكرانيا، الإذن باستخدام الأسلحة طويلة المدى؛ ما يعني ضرب العمق الروسي، وهو الأمر الذي عارضته بعض الدول مثل ألمانيا وإيطاليا.');
INSERT INTO "texts" VALUES (4, 'الرئيس الروسي: علاقات الصداقة مع كوريا الشمالية تعود لأكثر من سبعة عقود
تاريخ النشر: 18th, June 2024 GMT
قال الرئيس الروسي فلاديمير بوتين إن علاقات الصداقة وحسن الجوار بين روسيا وكوريا الشمالية القائمة على مبادئ المساواة والاحترام المتبادل والثقة تعود إلى أكثر من سبعة عقود وهي غنية بالتقاليد التاريخية المجيدة.
وأضاف الرئيس الروسي في تصريحات له قبيل زيارته، اليوم الثلاثاء، لكوريا الشمالية وفقا لوكالة الأنباء الروسية «سبوتنك »، أن زيارتي الأولى إلى بيونج يانج في عام 2000 وزيارة العودة التي قام بها رئيس لجنة دفاع الدولة في جمهورية كوريا الشمالية كيم جونج إيل، إلى روسيا في العام التالي، أصبحت معالم مهمة جديدة في العلاقات بين البلدين، ثم حددت الإعلانات الثنائية الموقّعة الأولويات والاتجاهات الرئيسية لشراكتنا الإبداعية المتعددة الأوجه للسنوات المقبلة.
وأكد بوتين أن روسيا وكوريا الشمالية تعملان بنشاط على تطوير شراكة متعددة الأوجه، مضيفاً: اليوم وكما كان من قبل تعمل روسيا وجمهورية كوريا الديمقراطية الشعبية بنشاط على تطوير شراكة متعددة الأوجه.
وأشار إلى استعداد روسيا للتعاون الوثيق لجعل العلاقات الدولية أكثر ديمقراطية واستقرار، مضيفا للقيام بذلك، سنعمل على تطوير آليات بديلة للتجارة والتسويات المتبادلة التي لا يسيطر عليها الغرب، وسنقاوم بشكل مشترك القيود الأحادية غير المشروعة، وفي الوقت نفسه، بناء هيكل للأمن المتساوي وغير القابل للتجزئة في أوراسيا.
وأضاف بوتين سوف نقوم بتطوير التفاعل الإنساني بين البلدين وتهدف الخطط إلى تكثيف التنقل الأكاديمي بين الجامعات الروسية والكورية وزيادة الرحلات السياحية المتبادلة والتبادل الثقافي والتعليمي والشبابي والرياضي، مبينا أن كل ما "يضفي الطابع الإنساني على التواصل بين الدول والشعوب يقوي الثقة والتفاهم المتبادل.
وقال بوتين إنه على ثقة تامة بأنه من خلال الجهود المشتركة سنكون قادرين على الارتقاء بالتفاعل الثنائي إلى مستوى أعلى مما سيسهم في تطوير التعاون متبادل المنفعة والمتساوي بين روسيا وكوريا الديمقراطية، وتعزيز سيادتنا، وتعميق العلاقات التجارية والاقتصادية، وتطوير الاتصالات في المجال الإنساني وتحسين رفاهية مواطني الدولتين في نهاية المطاف.
اقرأ أيضاًبعد ساعات.. بوتين يزور كوريا الشمالية وفيتنام في هذا التوقيت
الخارجية الروسية لـ المشاركين في مؤتمر سويسرا: «إذا كنتم تريدون إنقاذ العالم ناقشوا مقترحات بوتين»
بوتين: الخطر على الدول الأوروبية لا يأتي من روسيا بل من الولايات المتحدة
المصدر: الأسبوع
كلمات دلالية: روسيا موسكو الرئيس الروسي بوتين كوريا الشمالية کوریا الشمالیة
إقرأ أيضاً:
سوريا تعلن توقيع اتفاقية إقامة علاقات دبلوماسية مع كوريا الجنوبية
وقعت سوريا وكوريا الجنوبية، الخميس، اتفاقية إقامة علاقات دبلوماسية بين البلدين خلال مراسم أقيمت بالعاصمة السورية دمشق، وذلك وسط مساعي الحكومة السورية الجديدة لترميم علاقاتها الدولية بعد سقوط نظام الأسد.
وأفادت وكالة الأنباء السورية "سانا"، بتوقيع وزير الخارجية أسعد الشيباني مع نظيره الكوري الجنوبي تشو تاي يول الاتفاقية، دون التطرق إلى مزيد من التفاصيل.
وزير الخارجية السيد أسعد الشيباني يوقع مع وزير خارجية كوريا الجنوبية تشو تاي يول اتفاقية إقامة علاقات دبلوماسية بين سوريا وكوريا الجنوبية.#سانا #سوريا pic.twitter.com/ZFe9mRm1ah — الوكالة العربية السورية للأنباء - سانا (@SanaAjel) April 10, 2025
وأظهرت لقطات مصورة نشرتها الوكالة عبر معرفاتها الرسمية على منصات التواصل الاجتماعي لحظات، اجتماع الشيباني مع وفد رفيع المستوى من كوريا الجنوبية في دمشق. كما أظهرت لحظات توقيع الاتفاقية والمصافحة بين الوزيرين.
في السياق، أفادت الرئاسة السورية باستقبال الرئيس أحمد الشرع الوفد الكوري الجنوبي الذي وصفته بأنه رفيع المستوى في قصر الشعب بالعاصمة دمشق.
وظهر الشيباني إلى جانب الشرع في القصر المطل على دمشق، بينما يجلس الوفد الكوري الجنوبي برئاسة تشو تاي يول على يمين الرئيس السوري.
رئيس الجمهورية السيد أحمد الشرع ووزير الخارجية السيد أسعد الشيباني يستقبلان وفدًا رفيع المستوى من جمهورية كوريا برئاسة وزير الخارجية السيد تشو تاي يول#رئاسة_الجمهورية_العربية_السورية pic.twitter.com/KkK9D4XORw — رئاسة الجمهورية العربية السورية (@G_CSyria) April 10, 2025
وفي شباط /فبراير الماضي، كشفت الحكومة الكورية الجنوبية عن قرارها بدراسة إمكانية إقامة علاقات دبلوماسية رسمية مع سوريا بعد سقوط نظام بشار الأسد.
جاء ذلك بعد زيارة أجراها مسؤول بوزارة الخارجية الكورية الجنوبية إلى سوريا، التي كانت تعد في ظل حكم الأسد الدولة الوحيدة العضو بالأمم المتحدة التي لا تقيم علاقات دبلوماسية مع كوريا الجنوبية.
وكان نظام الأسد حافظ على علاقات قوية مع كوريا الشمالية بعدما دشنت العلاقات الدبلوماسية بين البلدين لأول مرة عام 1966، ما انعكس سلبا على إمكانية إقامة علاقات مع كوريا الجنوبية.
وكانت الحكومة الجديدة في دمشق أعربت عن مساعيها الرامية إلى إعادة ترميم علاقات دمشق الدولية، بما في ذلك إقامة علاقات دبلوماسية مع الدول التي كانت علاقاتها متوترة مع النظام المخلوع.
وفجر الأحد 8 كانون الأول/ ديسمبر، دخلت فصائل المعارضة السورية إلى العاصمة دمشق، وسيطرت عليها مع انسحاب قوات النظام من المؤسسات العامة والشوارع، لينتهي بذلك عهد دام 61 عاما من حكم نظام حزب البعث، و53 عاما من حكم عائلة الأسد.
وفي 29 كانون الثاني/ يناير، أعلنت الإدارة السورية الجديدة عن تعيين قائد قوات التحرير أحمد الشرع رئيسا للبلاد في المرحلة الانتقالية، بجانب العديد من القرارات الثورية التي قضت بحل حزب البعث العربي الاشتراكي ودستور عام 2012 والبرلمان التابع للنظام المخلوع.');
INSERT INTO "texts" VALUES (5, 'وزير الدفاع الكوري الشمالي يدعو إلى تطوير التعاون مع موسكو
تاريخ النشر: 15th, August 2023 GMT
دعا وزير الدفاع الكوري الشمالي كانغ سون نام ، اليوم الثلاثاء، الى مزيد من التعاون مع روسيا، وذلك في رسالة تمت تلاوتها أمام المشاركين في منتدى محوره الأمن قرب موسكو، وفق ما افادت وكالات الانباء الروسية.
وجاء في رسالة الوزير سون نام، كما نقلت وكالة ريا نوفوستي أن الزعيم الكوري الشمالي كيم جونغ أون «شدد على أهمية مواصلة تطوير التعاون الاستراتيجي والتكتيكي بين البلدين في مجالي الأمن والدفاع».
للمرة الثانية.. عطل في طائرة وزيرة الخارجية الألمانية يعيدها للإمارات منذ ساعة بغداد لواشنطن: لم نعد بحاجة إلى قوات قتال أجنبية منذ ساعتين
المصدر: الراي
إقرأ أيضاً:
الرئيس الإيراني يصل إلى موسكو لتوقيع معاهدة الشراكة الاستراتيجية مع بوتين
تابع أحدث الأخبار عبر تطبيق
وصل الرئيس الإيراني مسعود بزشكيان، اليوم الجمعة، إلى روسيا، لتوقيع معاهدة الشراكة الاستراتيجية مع الرئيس الروسي فلاديمير بوتين.
ونظرا لعقوبات دولية تقيد التبادلات التجارية لكل منهما، قام حلف وثيق بين روسيا وإيران في السنوات الأخيرة في مواجهة الولايات المتحدة والأوروبيين.
وتسعى طهران وموسكو إلى أن تشكلا مع بكين قطبا موازنا للنفوذ الأمريكي.
ونسجت الدول الثلاث علاقات وثيقة في مختلف القطاعات وهي تتساند في ملفات دولية عدة، بدءا من الشرق الأوسط ووصولا إلى النزاع في أوكرانيا.
وفي مطلع الأسبوع، أكد الكرملين أن البلدين سيعززان هذا التعاون بتوقيع بوتين وبزشكيان الذي يجري زيارة رسمية إلى روسيا، اليوم الجمعة "اتفاقية شراكة استراتيجية شاملة".
وسيتحدث الرئيسان إلى الصحافة بعد توقيع الاتفاقية، وفق الرئاسة الروسية.
ويأتي اللقاء قبل أيام قليلة من تنصيب دونالد ترامب رئيسا للولايات المتحدة لولاية ثانية غير متتالية.
وكان ترامب اتبع في ولايته الأولى (2017-2021) سياسة "الضغوط القصوى" حيال إيران.
والاتفاقية التي ستوقع اليوم الجمعة ستشمل "التعاون الاقتصادي والتجاري في مجالات الطاقة والبيئة والمسائل المتصلة بالدفاع والأمن"، وفق ما أشارت السفارة الإيرانية في روسيا الأسبوع الماضي.
وقال وزير الخارجية الإيراني عباس عراقجي -في مقالة نشرتها وكالة الأنباء الروسية "ريا نوفوستي"- "إنها خطوة نحو عالم أكثر عدلا وتوازنا. إيران وروسيا تبنيان نظاما جديدا إذ تدركان مسؤوليتهما التاريخية".
وأشار عراقجي إلى أن الاتفاقية ترمي إلى استبدال "هيمنة" الغرب بـ"التعاون".');
INSERT INTO "regions" VALUES (1, 1, 0, 2234, 'main', 'rule');
INSERT INTO "regions" VALUES (2, 2, 0, 2305, 'main', 'rule');
INSERT INTO "regions" VALUES (3, 3, 0, 2165, 'main', 'rule');
INSERT INTO "regions" VALUES (4, 4, 0, 4824, 'main', 'rule');
INSERT INTO "regions" VALUES (5, 5, 0, 2095, 'main', 'rule');
INSERT INTO "labels" VALUES (1, 1, 'claim', 'ادعاء', 'Claim', 'claim', '#d55e00', 'solid', 'c', '[{"name":"checkable","title_ar":"قابلية التحقق","title_en":"Checkability","type":"choice","choices":["high","medium","low"]},{"name":"topic","title_ar":"الموضوع","title_en":"Topic","type":"text","choices":[]}]', 'جملة خبرية يمكن التحقق من صحتها: من فعل ماذا ومتى وكم. لا يُوسم الرأي ولا الأمنية.
A statement that can be checked: who did what, when, how many. Not an opinion, not a wish.', 0);
INSERT INTO "labels" VALUES (2, 1, 'quote', 'اقتباس', 'Quote', 'quote', '#0072b2', 'dotted', 'q', '[]', 'الكلام المنسوب نفسه، داخل علامتي التنصيص إن وُجدتا، من دون فعل القول.
The reported words themselves, inside the quotation marks where there are any, without the cue.', 1);
INSERT INTO "labels" VALUES (3, 1, 'person', 'شخص', 'Person', 'person', '#009e73', 'thin', 'p', '[]', 'اسم الشخص كما ورد، من دون لقبه أو منصبه.
The person''s name as printed, without title or office.', 2);
INSERT INTO "labels" VALUES (4, 1, 'place', 'مكان', 'Place', 'place', '#8a6d00', 'dashed', 'l', '[]', 'بلد أو مدينة أو معلم.
A country, a city, a landmark.', 3);
INSERT INTO "labels" VALUES (5, 1, 'org', 'جهة', 'Organisation', 'org', '#aa4499', 'thin', 'o', '[]', 'مؤسسة أو حزب أو وكالة أو فريق.
An institution, party, agency or team.', 4);
INSERT INTO "labels" VALUES (6, 1, 'date', 'تاريخ', 'Date', 'date', '#56669c', 'double', 'd', '[{"name":"value","title_ar":"القيمة","title_en":"Value","type":"date","choices":[]}]', 'عبارة زمنية كاملة: «18 يونيو»، «الشهر الماضي».
The whole expression of time.', 5);
INSERT INTO "labels" VALUES (7, 1, 'figure', 'رقم', 'Figure', 'figure', '#b3541e', 'wavy', 'f', '[{"name":"value","title_ar":"القيمة","title_en":"Value","type":"number","choices":[]},{"name":"unit","title_ar":"الوحدة","title_en":"Unit","type":"text","choices":[]}]', 'عدد مع وحدته أو معدوده: «70 قتيلاً»، «3.5 مليون دولار».
A number with its unit or what it counts.', 6);
INSERT INTO "spellings" VALUES (1, 1, 'سيرغي لافروف', 'سيرجي لافروف');
INSERT INTO "entity_titles" VALUES (1, 1, 'وزير الخارجية الروسي', 'وزير الخارجيه الروسي', NULL, NULL);
INSERT INTO "suggestions" VALUES (1, 1, 'date', 'date', 97, 119, 'date/date/97-119', 0.97, '["why_date_written",{}]', '{"value":"2024-11-01","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (2, 1, 'date', 'date', 743, 766, 'date/date/743-766', 0.6, '["why_date_vague",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (3, 1, 'date', 'date', 938, 956, 'date/date/938-956', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (4, 1, 'figure', 'figure', 941, 943, 'figure/figure/941-943', 0.7, '["why_date_written",{}]', '{"value":"18","unit":"","about":"إلى","about_place":[944,947],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (5, 1, 'figure', 'figure', 948, 950, 'figure/figure/948-950', 0.7, '["why_date_written",{}]', '{"value":"19","unit":"","about":"يونيو","about_place":[951,956],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (6, 1, 'mention', 'person', 0, 6, 'mention/person/0-6', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (7, 1, 'mention', 'person', 145, 157, 'mention/person/145-157', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"وزير الخارجية","group":12}', 'سيرجي لافروف');
INSERT INTO "suggestions" VALUES (8, 1, 'mention', 'person', 277, 283, 'mention/person/277-283', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (9, 1, 'mention', 'person', 666, 672, 'mention/person/666-672', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (10, 1, 'mention', 'place', 690, 695, 'mention/place/690-695', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (11, 1, 'mention', 'person', 1315, 1321, 'mention/person/1315-1321', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (12, 1, 'mention', 'person', 1420, 1426, 'mention/person/1420-1426', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (13, 1, 'mention', 'person', 1487, 1493, 'mention/person/1487-1493', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (14, 1, 'mention', 'person', 2118, 2124, 'mention/person/2118-2124', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (15, 2, 'date', 'date', 259, 272, 'date/date/259-272', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (16, 2, 'date', 'date', 560, 577, 'date/date/560-577', 0.93, '["why_date_written",{}]', '{"value":"2024-06","anchor":"absolute","grain":"month","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (17, 2, 'date', 'date', 1321, 1337, 'date/date/1321-1337', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (18, 2, 'date', 'date', 1966, 1974, 'date/date/1966-1974', 0.93, '["why_date_written",{}]', '{"value":"2000","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (19, 2, 'figure', 'figure', 1828, 1829, 'figure/figure/1828-1829', 0.7, '["why_date_written",{}]', '{"value":"6","unit":"","about":"","about_place":null,"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (20, 2, 'figure', 'figure', 1830, 1831, 'figure/figure/1830-1831', 0.7, '["why_date_written",{}]', '{"value":"1","unit":"","about":"درجة","about_place":[1832,1836],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (21, 2, 'mention', 'person', 0, 6, 'mention/person/0-6', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (22, 2, 'mention', 'person', 87, 99, 'mention/person/87-99', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"وزير الخارجية","group":12}', 'سيرجي لافروف');
INSERT INTO "suggestions" VALUES (23, 2, 'mention', 'person', 224, 236, 'mention/person/224-236', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"وزير الخارجية","group":12}', 'سيرجي لافروف');
INSERT INTO "suggestions" VALUES (24, 2, 'mention', 'place', 252, 257, 'mention/place/252-257', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (25, 2, 'mention', 'person', 584, 590, 'mention/person/584-590', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (26, 2, 'mention', 'place', 793, 798, 'mention/place/793-798', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (27, 2, 'mention', 'person', 976, 982, 'mention/person/976-982', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (28, 2, 'mention', 'person', 1410, 1416, 'mention/person/1410-1416', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (29, 3, 'date', 'date', 85, 107, 'date/date/85-107', 0.97, '["why_date_written",{}]', '{"value":"2023-10-12","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (30, 3, 'date', 'date', 264, 276, 'date/date/264-276', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (31, 3, 'date', 'date', 362, 374, 'date/date/362-374', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (32, 3, 'date', 'date', 402, 415, 'date/date/402-415', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (33, 3, 'date', 'date', 862, 881, 'date/date/862-881', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (34, 3, 'date', 'date', 918, 927, 'date/date/918-927', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (35, 3, 'figure', 'figure', 413, 415, 'figure/figure/413-415', 0.7, '["why_date_written",{}]', '{"value":"75","unit":"","about":"لإقامة","about_place":[416,422],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (36, 3, 'figure', 'figure', 865, 867, 'figure/figure/865-867', 0.7, '["why_date_written",{}]', '{"value":"12","unit":"","about":"إلى","about_place":[868,871],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (37, 3, 'figure', 'figure', 872, 874, 'figure/figure/872-874', 0.7, '["why_date_written",{}]', '{"value":"17","unit":"","about":"سبتمبر","about_place":[875,881],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (38, 3, 'figure', 'figure', 918, 920, 'figure/figure/918-920', 0.7, '["why_date_written",{}]', '{"value":"13","unit":"","about":"سبتمبر","about_place":[921,927],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (39, 4, 'date', 'date', 85, 104, 'date/date/85-104', 0.97, '["why_date_written",{}]', '{"value":"2024-06-18","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (40, 4, 'date', 'date', 359, 373, 'date/date/359-373', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (41, 4, 'date', 'date', 465, 473, 'date/date/465-473', 0.93, '["why_date_written",{}]', '{"value":"2000","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (42, 4, 'date', 'date', 576, 588, 'date/date/576-588', 0.85, '["why_date_after_other",{}]', '{"value":"2001","anchor":"context","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (43, 4, 'date', 'date', 844, 849, 'date/date/844-849', 0.4, '["why_date_nowadays",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (44, 4, 'date', 'date', 2337, 2343, 'date/date/2337-2343', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (45, 4, 'date', 'date', 2895, 2909, 'date/date/2895-2909', 0.97, '["why_date_written",{}]', '{"value":"2025-04-10","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (46, 4, 'date', 'date', 3642, 3656, 'date/date/3642-3656', 0.97, '["why_date_written",{}]', '{"value":"2025-04-10","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (47, 4, 'date', 'date', 3661, 3680, 'date/date/3661-3680', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (48, 4, 'date', 'date', 4099, 4107, 'date/date/4099-4107', 0.93, '["why_date_written",{}]', '{"value":"1966","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (49, 4, 'date', 'date', 4352, 4379, 'date/date/4352-4379', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (50, 4, 'date', 'date', 4575, 4597, 'date/date/4575-4597', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (51, 4, 'date', 'date', 4783, 4791, 'date/date/4783-4791', 0.93, '["why_date_written",{}]', '{"value":"2012","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (52, 4, 'figure', 'figure', 2901, 2903, 'figure/figure/2901-2903', 0.7, '["why_date_written",{}]', '{"value":"10","unit":"","about":"","about_place":null,"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (53, 4, 'figure', 'figure', 3648, 3650, 'figure/figure/3648-3650', 0.7, '["why_date_written",{}]', '{"value":"10","unit":"","about":"","about_place":null,"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (54, 4, 'figure', 'figure', 4358, 4359, 'figure/figure/4358-4359', 0.7, '["why_date_written",{}]', '{"value":"8","unit":"","about":"كانون","about_place":[4360,4365],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (55, 4, 'figure', 'figure', 4511, 4513, 'figure/figure/4511-4513', 0.7, '["why_date_written",{}]', '{"value":"61","unit":"","about":"عاما","about_place":[4514,4518],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (56, 4, 'figure', 'figure', 4575, 4577, 'figure/figure/4575-4577', 0.7, '["why_date_written",{}]', '{"value":"29","unit":"","about":"كانون","about_place":[4578,4583],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (57, 4, 'mention', 'place', 2175, 2180, 'mention/place/2175-2180', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (58, 5, 'date', 'date', 72, 93, 'date/date/72-93', 0.97, '["why_date_written",{}]', '{"value":"2023-08-15","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (59, 5, 'date', 'date', 140, 154, 'date/date/140-154', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (60, 5, 'date', 'date', 788, 800, 'date/date/788-800', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (61, 5, 'date', 'date', 969, 984, 'date/date/969-984', 0.6, '["why_date_vague",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (62, 5, 'date', 'date', 1231, 1243, 'date/date/1231-1243', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (63, 5, 'date', 'date', 1344, 1356, 'date/date/1344-1356', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (64, 5, 'date', 'date', 1475, 1483, 'date/date/1475-1483', 0.6, '["why_date_vague",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (65, 5, 'date', 'date', 1595, 1604, 'date/date/1595-1604', 0.93, '["why_date_written",{}]', '{"value":"2017-01-01/2021-12-31","anchor":"absolute","grain":"span","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (66, 5, 'date', 'date', 1662, 1674, 'date/date/1662-1674', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (67, 5, 'date', 'date', 1808, 1822, 'date/date/1808-1822', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (68, 5, 'mention', 'place', 53, 58, 'mention/place/53-58', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (69, 5, 'mention', 'place', 252, 257, 'mention/place/252-257', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (70, 5, 'mention', 'place', 675, 680, 'mention/place/675-680', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (71, 5, 'mention', 'place', 1038, 1043, 'mention/place/1038-1043', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "answers" VALUES (2, 1, 'date/date/97-119', 'rejected', 'date', 'date', 97, 119, '1st, November 2024 GMT', 'زز استقرار أوراسيا
تاريخ النشر: ', '
قال وزير الخارجية الروسي سيرغي ', '{"value":"2024-11-01","anchor":"absolute","grain":"day","weekday_fits":null}', '', NULL, 'ليس هذا', 1, '2026-11-22T13:27:04.039Z');
INSERT INTO "analyses" VALUES (1, 2, '022062359ebaffe182ae3c4d', '2026-11-22T13:27:04.024Z', 3, 2, 9, 0);
INSERT INTO "analyses" VALUES (2, 2, 'bbccc535d841808fd856f90e', '2026-11-22T13:27:04.024Z', 4, 2, 8, 0);
INSERT INTO "analyses" VALUES (3, 2, '1d6d1f2a34a047973bcfb822', '2026-11-22T13:27:04.024Z', 6, 4, 0, 0);
INSERT INTO "analyses" VALUES (4, 2, '68cb8715dcce24431faba2d7', '2026-11-22T13:27:04.024Z', 13, 5, 1, 0);
INSERT INTO "analyses" VALUES (5, 2, '8fefdb41f815dc3bcc119d74', '2026-11-22T13:27:04.024Z', 10, 0, 4, 0);
INSERT INTO "project_words" VALUES (1, 'not_name', 'الناتو', 'الناتو', '', 1, '2026-11-22T13:27:04.044Z');
INSERT INTO "project_words" VALUES (2, 'cue', 'هتف', 'هتف', 'claim', 1, '2026-11-22T13:27:04.047Z');
INSERT INTO "annotations" VALUES (1, 1, 2, '{}', 'راجع المصدر', 'راجع المصدر', 0, NULL, 1, '2026-11-22T13:27:03.740Z', '2026-11-22T13:27:03.749Z');
INSERT INTO "annotations" VALUES (2, 2, 1, '{"checkable":"high"}', 'هل هذا صحيح؟', 'هل هذا صحيح؟', 1, NULL, 1, '2026-11-22T13:27:03.747Z', '2026-11-22T13:27:03.767Z');
INSERT INTO "annotations" VALUES (3, 1, 3, '{}', '', '', 0, NULL, 1, '2026-11-22T13:27:03.748Z', '2026-11-22T13:27:03.748Z');
INSERT INTO "anchors" VALUES (1, 'body', 0, 100, 150, ', November 2024 GMT
قال وزير الخارجية الروسي سيرغي', 'استقرار أوراسيا
تاريخ النشر: 1st', ' لافروف، إن اتفاقية الشراكة الاس');
INSERT INTO "anchors" VALUES (1, 'body', 1, 200, 220, 'ين روسيا وكوريا الشم', 'ة الشراكة الاستراتيجية الشاملة ب', 'الية أرست الأساس لتعميق العلاقات');
INSERT INTO "anchors" VALUES (2, 'body', 0, 10, 50, 'علاقات بين روسيا وكوريا الشمالية اكتسبت ', 'لافروف: ال', 'زخمًا قويًا
قال وزير الخارجية ال');
INSERT INTO "anchors" VALUES (3, 'body', 0, 5, 20, 'ف: اتفاقية الشر', 'لافرو', 'اكة الاستراتيجية بين روسيا وكوري');
INSERT INTO "attributions" VALUES (1, 1, 'direct', 'وزير الخارجية الروسي', '');
INSERT INTO "links" VALUES (1, 'contradicts', 1, 2, 'يقول عكس ذلك', 'يقول عكس ذلك', 1, '2026-11-22T13:27:03.753Z');
INSERT INTO "alembic_version" VALUES ('0002');
CREATE VIRTUAL TABLE article_index USING fts5(body, content='', tokenize='ascii');
INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216);
INSERT INTO article_index (rowid, body) VALUES (1, 'لافروف: اتفاقيه الشراكه الاستراتيجيه بين روسيا وكوريا الشماليه تعزز استقرار اوراسيا
تاريخ النشر: 1st, november 2024 gmt
قال وزير الخارجيه الروسي سيرغي لافروف  ان اتفاقيه الشراكه الاستراتيجيه الشامله بين روسيا وكوريا الشماليه ارست الاساس لتعميق العلاقات في جميع المجالات.
واشار لافروف مستهلا محادثاته مع وزيره خارجيه كوريا الشماليه تشوي سونغ هوي  الي ان الاتفاقيه المذكوره تهدف لتعزيز استقرار في المنطقه الاوراسيه.
واضاف الوزير الروسي: "لقد ارست اتفاقيه الشراكه الاستراتيجيه اساسا متينا لتعميق علاقاتنا بشكل اكبر في جميع مجالات جدول الاعمال الثنايي  وهي تهدف كذلك الي لعب دور عامل الاستقرار في منطقه شمال شرق اسيا وعلي نطاق اوسع في جميع انحاء قارتنا الاوراسيه".
ونوه لافروف بان العلاقات بين موسكو وبيونغ يانغ  وصلت الي مستوي عال غير مسبوق خلال السنوات القليله الماضيه بفضل جهود زعيمي الدولتين فلاديمير بوتين وكيم جونغ اون.
وتم التوقيع علي اتفاقيه الشراكه الاستراتيجيه الشامله  خلال زياره الرييس فلاديمير بوتين الي كوريا الشماليه في الفتره من 18 الي 19 يونيو. وتنص الوثيقه علي تطوير العلاقات الاقتصاديه بين الدولتين وتعزيز التعاون العسكري الفني  فضلا عن تقديم المساعده العسكريه المتبادله في حاله وقوع هجوم علي احد الطرفين.
المصدر: صدي البلد
كلمات دلاليه: فلاديمير بوتين وزير الخارجيه الروسي وزير الخارجيه كوريا الشماليه الاقتصاديه التعاون العسكري العلاقات الاقتصاديه الاقتصاد اتفاقيه الشراكه الاستراتيجيه
اقرا ايضا:
لافروف: قمه بريكس تعكس فشل الغرب في عزل روسيا
تابع احدث الاخبار عبر تطبيق
قال وزير الخارجيه الروسي سيرجي لافروف ان قمه "بريكس" الاخيره تظهر فشل الغرب في عزل روسيا.
واضاف لافروف في كلمته خلال افتتاح الموتمر العالمي الثامن للمواطنين المقيمين بالخارج  وفقا لوكاله انباء (تاس) الروسيه "ان محاولات عزل روسيا علي الساحه الدوليه فشلت فشلا ذريعا".
وتابع "ان اغلبيه الدول علي مستوي العالم لا تتحالف مع الغرب  بل انها بدلا من ذلك تعزز علاقاتها معنا في مختلف المجالات  حيث ان قمه البريكس التي استضافتها روسيا في قازان هي دليل علي ذلك".
واوضح ان الدول في الجنوب والشرق العالميين تدرك ان روسيا باعتبارها دوله قويه ذات سياده ضروريه لاقامه نظام عالمي عادل ومتعدد الاقطاب  قايلا "لن يتم التعبير عن هذا النظام بالكلمات فحسب بل بالافعال القايمه علي مبادي ميثاق الامم المتحده  وليس بشكل انتقايي بل في مجملها".
واكد لافروف ان مثل هذا النظام العالمي سيعكس مصالح البشريه باسرها  وليس فقط مجموعه من الدول تتضمن ما يسمي بالمليار الذهبي.');
INSERT INTO article_index (rowid, body) VALUES (2, 'لافروف: العلاقات بين روسيا وكوريا الشماليه اكتسبت زخما قويا
قال وزير الخارجيه الروسي سيرغي لافروف: "ان العلاقات بين روسيا وكوريا الشماليه شهدت تقدما ملحوظا خلال الاشهر الثلاثه والنصف الماضيه".
اكد وزير الخارجيه الروسي  سيرغي لافروف  خلال لقايه في موسكو  اليوم الاثنين  مع نظيرته الكوريه الشماليه  تشون سوي هي  ان العلاقات بين روسيا وكوريا الشماليه شهدت تقدما كبيرا خلال الاشهر الثلاثه والنصف الماضيه  مشيرا الي ان الاتصالات المتزايده بين البلدين ساهمت في تطوير الاتفاقات الاساسيه التي تم التوصل اليها خلال القمه التي جمعت قاده البلدين في بيونغ يانغ في يونيو/حزيران 2024.
وقال لافروف: "في غضون الاشهر الثلاثه والنصف الماضيه  اكتسبت علاقاتنا زخما قويا في ما يتعلق بتنفيذ الاتفاقات التي توصل اليها زعيما بلدينا خلال قمه بيونغ يانغ"  معربا عن سعادته باستضافه نظيرته الكوريه الشماليه في موسكو في طريقها الي مينسك.
واشار الوزير الروسي الي ان التعاون بين البلدين في اطار الموتمر الدولي لامن اوراسيا سيسهم في تعزيز الجهود الراميه الي بناء نظام عالمي عادل ومتوازن.
كما شدد لافروف علي ان الشعب الروسي "لن ينسي ابدا الكفاح البطولي الذي خاضه جيش كوريا الشعبيه لتحرير الاراضي الروسيه في منطقه كورسك"  مضيفا ان "هذه الروابط التاريخيه تعزز صداقتنا ونضالنا المشترك من اجل العداله".
وتطرق الوزير الروسي الي اهميه اللجنه البرلمانيه المشتركه التي انشيت خلال زياره رييس مجلس الدوما  فياتشيسلاف فولودين  الي كوريا الشماليه في اب/ اغسطس الماضي  معتبرا انها اليه مهمه لتعزيز الشراكه الاستراتيجيه بين البلدين.
واختتم لافروف بالاشاره الي ان المباحثات مع نظيرته الكوريه الشماليه ستتناول القضايا الدوليه والاقليميه الراهنه  ولا سيما الامن في منطقه اوراسيا والتنسيق بين البلدين في المحافل التابعه للامم المتحده. (ilkha)
تنبيه: وكاله ايلكا الاخباريه تمتلك جميع حقوق نشر الاخبار والصور واشرطه الفيديو التي يتم نشرها في الموقع وفي اي حال من الاحوال لن يمكن استخدامها كليا او جزييا دون عقد مبرم مع الوكاله او اشتراك مسبق.
وقع زلزال بلغت قوته 6.1 درجه مركزه منطقه سندقلي في ولايه باليكسير.
اعلنت روسيا رسميا انهاء اتفاقيه اداره وتدمير البلوتونيوم التي ابرمتها مع الولايات المتحده عام 2000.
اعلنت فنزويلا موخرا القاء القبض علي مجموعه من المرتزقه يعتقد ان لهم صلات بوكاله الاستخبارات المركزيه الامريكيه (cia)  في ظل سعي الاداره الامريكيه للاطاحه بالرييس نيكولاس مادورو.
اكد رييس جامعه انقره يلدريم بيازيد  البروفيسور علي جنكيز كوساوغلو  ان الصمت امام الازمه الانسانيه في غزه لا يعد حيادا  بل يعني التواطو في الجريمه.');
INSERT INTO article_index (rowid, body) VALUES (3, 'بوتين: الاتفاقيات بين روسيا وكوريا الشماليه ستسهم في الاستقرار الاقليمي
تاريخ النشر: 12th, october 2023 gmt
اعرب الرييس الروسي فلاديمير بوتين  عن امله في ان تساهم الاتفاقيات الثناييه التي اعقبت قمته مع نظيره الكوري الشمالي كيم جونج اون  في ميناء فوستوشني الفضايي  الشهر الماضي في تحقيق الامن والاستقرار الاقليميين.
جاء ذلك في برقيه تهنيه ارسل بها الرييس الروسي  اليوم الخميس الي الزعيم الكوري  بمناسبه الذكري ال 75 لاقامه العلاقات الدبلوماسيه بين البلدين.
كما اعرب بوتين عن ارتياحه لحقيقه ان العلاقات بين روسيا وكوريا الديمقراطيه تواصل التطور علي نحو ايجابي في جميع الجوانب علي اساس تقاليد الماضي المجيده.
واضاف - وفقا لوكاله انباء تاس الروسيه - "انا مقتنع بان تنفيذ الاتفاقيات سيسهم في مواصله توسيع التعاون الثنايي البناء لتحسين رفاهيه شعبي البلدين وضمان الامن والاستقرار في شبه الجزيره الكوريه وشمال شرق اسيا ككل".
يذكر ان كيم جونج اون قد زار روسيا في الفتره من 12 الي 17 سبتمبر  واجريت مفاوضات مع الرييس الروسي في 13 سبتمبر في ميناء فوستوشني الفضايي  وخلال الرحله  زار الزعيم الكوري الشمالي مصنع غاغارين لبناء الطايرات في كومسومولسك اون امور ومطار كنفيتشي والفرقاطه مارشال شابوشنيكوف.
وافاد السكرتير الصحفي للرييس الروسي دميتري بيسكوف بان بوتين قبل بامتنان دعوه كيم جونج اون لزياره كوريا الشماليه.
من جانبه  قال الرييس الكوري الشمالي كيم جونج-اون "راض للغايه بشان المناقشات الصريحه والشامله التي اجريتها مع بوتين فيما يختص بتطوير متعدد الاوجه للعلاقات الثناييه في القمه الاخيره بيننا خلال زيارتي الي روسيا".. مشيرا الي ثقته الراسخه بان العلاقات بين البلدين ستتطور الي مستوي جديد في المستقبل.
المصدر: البوابه نيوز
كلمات دلاليه: روسيا كوريا الشماليه بوتين كيم جونج اون
اقرا ايضا:
الاتحاد الاوروبي: قلقون من دعم الصين وايران وكوريا الشماليه لروسيا
قال وزير خارجيه الاتحاد الاوروبي جوزيب بوريل  ان الاتحاد قلق بشان التقارير التي تفيد بان ايران وكوريا الشماليه والصين تنتج وتورد انظمه اسلحه كامله الي روسيا  لحربها في اوكرانيا.
واضاف بوريل- عقب اجتماع للاتحاد الاوروبي في بروكسل-: "بدون ايران وبدون الصين  لا تستطيع روسيا دعم جهودها العسكريه"  بحسب ما اوردته وكاله  رويترز  للانباء.
ياتي ذلك في الوقت الذي منح فيه الرييس الامريكي جو بايدن  اوكرانيا  الاذن باستخدام الاسلحه طويله المدي  ما يعني ضرب العمق الروسي  وهو الامر الذي عارضته بعض الدول مثل المانيا وايطاليا.');
INSERT INTO article_index (rowid, body) VALUES (4, 'الرييس الروسي: علاقات الصداقه مع كوريا الشماليه تعود لاكثر من سبعه عقود
تاريخ النشر: 18th, june 2024 gmt
قال الرييس الروسي فلاديمير بوتين ان علاقات الصداقه وحسن الجوار بين روسيا وكوريا الشماليه القايمه علي مبادي المساواه والاحترام المتبادل والثقه تعود الي اكثر من سبعه عقود وهي غنيه بالتقاليد التاريخيه المجيده.
واضاف الرييس الروسي في تصريحات له قبيل زيارته  اليوم الثلاثاء  لكوريا الشماليه وفقا لوكاله الانباء الروسيه  سبوتنك    ان زيارتي الاولي الي بيونج يانج في عام 2000 وزياره العوده التي قام بها رييس لجنه دفاع الدوله في جمهوريه كوريا الشماليه كيم جونج ايل  الي روسيا في العام التالي  اصبحت معالم مهمه جديده في العلاقات بين البلدين  ثم حددت الاعلانات الثناييه الموقعه الاولويات والاتجاهات الرييسيه لشراكتنا الابداعيه المتعدده الاوجه للسنوات المقبله.
واكد بوتين ان روسيا وكوريا الشماليه تعملان بنشاط علي تطوير شراكه متعدده الاوجه  مضيفا: اليوم وكما كان من قبل تعمل روسيا وجمهوريه كوريا الديمقراطيه الشعبيه بنشاط علي تطوير شراكه متعدده الاوجه.
واشار الي استعداد روسيا للتعاون الوثيق لجعل العلاقات الدوليه اكثر ديمقراطيه واستقرار  مضيفا للقيام بذلك  سنعمل علي تطوير اليات بديله للتجاره والتسويات المتبادله التي لا يسيطر عليها الغرب  وسنقاوم بشكل مشترك القيود الاحاديه غير المشروعه  وفي الوقت نفسه  بناء هيكل للامن المتساوي وغير القابل للتجزيه في اوراسيا.
واضاف بوتين سوف نقوم بتطوير التفاعل الانساني بين البلدين وتهدف الخطط الي تكثيف التنقل الاكاديمي بين الجامعات الروسيه والكوريه وزياده الرحلات السياحيه المتبادله والتبادل الثقافي والتعليمي والشبابي والرياضي  مبينا ان كل ما "يضفي الطابع الانساني علي التواصل بين الدول والشعوب يقوي الثقه والتفاهم المتبادل.
وقال بوتين انه علي ثقه تامه بانه من خلال الجهود المشتركه سنكون قادرين علي الارتقاء بالتفاعل الثنايي الي مستوي اعلي مما سيسهم في تطوير التعاون متبادل المنفعه والمتساوي بين روسيا وكوريا الديمقراطيه  وتعزيز سيادتنا  وتعميق العلاقات التجاريه والاقتصاديه  وتطوير الاتصالات في المجال الانساني وتحسين رفاهيه مواطني الدولتين في نهايه المطاف.
اقرا ايضابعد ساعات.. بوتين يزور كوريا الشماليه وفيتنام في هذا التوقيت
الخارجيه الروسيه ل المشاركين في موتمر سويسرا:  اذا كنتم تريدون انقاذ العالم ناقشوا مقترحات بوتين 
بوتين: الخطر علي الدول الاوروبيه لا ياتي من روسيا بل من الولايات المتحده
المصدر: الاسبوع
كلمات دلاليه: روسيا موسكو الرييس الروسي بوتين كوريا الشماليه كوريا الشماليه
اقرا ايضا:
سوريا تعلن توقيع اتفاقيه اقامه علاقات دبلوماسيه مع كوريا الجنوبيه
وقعت سوريا وكوريا الجنوبيه  الخميس  اتفاقيه اقامه علاقات دبلوماسيه بين البلدين خلال مراسم اقيمت بالعاصمه السوريه دمشق  وذلك وسط مساعي الحكومه السوريه الجديده لترميم علاقاتها الدوليه بعد سقوط نظام الاسد.
وافادت وكاله الانباء السوريه "سانا"  بتوقيع وزير الخارجيه اسعد الشيباني مع نظيره الكوري الجنوبي تشو تاي يول الاتفاقيه  دون التطرق الي مزيد من التفاصيل.
وزير الخارجيه السيد اسعد الشيباني يوقع مع وزير خارجيه كوريا الجنوبيه تشو تاي يول اتفاقيه اقامه علاقات دبلوماسيه بين سوريا وكوريا الجنوبيه.#سانا #سوريا pic.twitter.com/zfe9mrm1ah   الوكاله العربيه السوريه للانباء - سانا (@sanaajel) april 10, 2025
واظهرت لقطات مصوره نشرتها الوكاله عبر معرفاتها الرسميه علي منصات التواصل الاجتماعي لحظات  اجتماع الشيباني مع وفد رفيع المستوي من كوريا الجنوبيه في دمشق. كما اظهرت لحظات توقيع الاتفاقيه والمصافحه بين الوزيرين.
في السياق  افادت الرياسه السوريه باستقبال الرييس احمد الشرع الوفد الكوري الجنوبي الذي وصفته بانه رفيع المستوي في قصر الشعب بالعاصمه دمشق.
وظهر الشيباني الي جانب الشرع في القصر المطل علي دمشق  بينما يجلس الوفد الكوري الجنوبي برياسه تشو تاي يول علي يمين الرييس السوري.
رييس الجمهوريه السيد احمد الشرع ووزير الخارجيه السيد اسعد الشيباني يستقبلان وفدا رفيع المستوي من جمهوريه كوريا برياسه وزير الخارجيه السيد تشو تاي يول#رياسه_الجمهوريه_العربيه_السوريه pic.twitter.com/kkk9d4xorw   رياسه الجمهوريه العربيه السوريه (@g_csyria) april 10, 2025
وفي شباط /فبراير الماضي  كشفت الحكومه الكوريه الجنوبيه عن قرارها بدراسه امكانيه اقامه علاقات دبلوماسيه رسميه مع سوريا بعد سقوط نظام بشار الاسد.
جاء ذلك بعد زياره اجراها مسوول بوزاره الخارجيه الكوريه الجنوبيه الي سوريا  التي كانت تعد في ظل حكم الاسد الدوله الوحيده العضو بالامم المتحده التي لا تقيم علاقات دبلوماسيه مع كوريا الجنوبيه.
وكان نظام الاسد حافظ علي علاقات قويه مع كوريا الشماليه بعدما دشنت العلاقات الدبلوماسيه بين البلدين لاول مره عام 1966  ما انعكس سلبا علي امكانيه اقامه علاقات مع كوريا الجنوبيه.
وكانت الحكومه الجديده في دمشق اعربت عن مساعيها الراميه الي اعاده ترميم علاقات دمشق الدوليه  بما في ذلك اقامه علاقات دبلوماسيه مع الدول التي كانت علاقاتها متوتره مع النظام المخلوع.
وفجر الاحد 8 كانون الاول/ ديسمبر  دخلت فصايل المعارضه السوريه الي العاصمه دمشق  وسيطرت عليها مع انسحاب قوات النظام من الموسسات العامه والشوارع  لينتهي بذلك عهد دام 61 عاما من حكم نظام حزب البعث  و53 عاما من حكم عايله الاسد.
وفي 29 كانون الثاني/ يناير  اعلنت الاداره السوريه الجديده عن تعيين قايد قوات التحرير احمد الشرع رييسا للبلاد في المرحله الانتقاليه  بجانب العديد من القرارات الثوريه التي قضت بحل حزب البعث العربي الاشتراكي ودستور عام 2012 والبرلمان التابع للنظام المخلوع.');
INSERT INTO article_index (rowid, body) VALUES (5, 'وزير الدفاع الكوري الشمالي يدعو الي تطوير التعاون مع موسكو
تاريخ النشر: 15th, august 2023 gmt
دعا وزير الدفاع الكوري الشمالي كانغ سون نام   اليوم الثلاثاء  الي مزيد من التعاون مع روسيا  وذلك في رساله تمت تلاوتها امام المشاركين في منتدي محوره الامن قرب موسكو  وفق ما افادت وكالات الانباء الروسيه.
وجاء في رساله الوزير سون نام  كما نقلت وكاله ريا نوفوستي ان الزعيم الكوري الشمالي كيم جونغ اون  شدد علي اهميه مواصله تطوير التعاون الاستراتيجي والتكتيكي بين البلدين في مجالي الامن والدفاع .
للمره الثانيه.. عطل في طايره وزيره الخارجيه الالمانيه يعيدها للامارات منذ ساعه بغداد لواشنطن: لم نعد بحاجه الي قوات قتال اجنبيه منذ ساعتين
المصدر: الراي
اقرا ايضا:
الرييس الايراني يصل الي موسكو لتوقيع معاهده الشراكه الاستراتيجيه مع بوتين
تابع احدث الاخبار عبر تطبيق
وصل الرييس الايراني مسعود بزشكيان  اليوم الجمعه  الي روسيا  لتوقيع معاهده الشراكه الاستراتيجيه مع الرييس الروسي فلاديمير بوتين.
ونظرا لعقوبات دوليه تقيد التبادلات التجاريه لكل منهما  قام حلف وثيق بين روسيا وايران في السنوات الاخيره في مواجهه الولايات المتحده والاوروبيين.
وتسعي طهران وموسكو الي ان تشكلا مع بكين قطبا موازنا للنفوذ الامريكي.
ونسجت الدول الثلاث علاقات وثيقه في مختلف القطاعات وهي تتساند في ملفات دوليه عده  بدءا من الشرق الاوسط ووصولا الي النزاع في اوكرانيا.
وفي مطلع الاسبوع  اكد الكرملين ان البلدين سيعززان هذا التعاون بتوقيع بوتين وبزشكيان الذي يجري زياره رسميه الي روسيا  اليوم الجمعه "اتفاقيه شراكه استراتيجيه شامله".
وسيتحدث الرييسان الي الصحافه بعد توقيع الاتفاقيه  وفق الرياسه الروسيه.
وياتي اللقاء قبل ايام قليله من تنصيب دونالد ترامب رييسا للولايات المتحده لولايه ثانيه غير متتاليه.
وكان ترامب اتبع في ولايته الاولي (2017-2021) سياسه "الضغوط القصوي" حيال ايران.
والاتفاقيه التي ستوقع اليوم الجمعه ستشمل "التعاون الاقتصادي والتجاري في مجالات الطاقه والبييه والمسايل المتصله بالدفاع والامن"  وفق ما اشارت السفاره الايرانيه في روسيا الاسبوع الماضي.
وقال وزير الخارجيه الايراني عباس عراقجي -في مقاله نشرتها وكاله الانباء الروسيه "ريا نوفوستي"- "انها خطوه نحو عالم اكثر عدلا وتوازنا. ايران وروسيا تبنيان نظاما جديدا اذ تدركان مسووليتهما التاريخيه".
واشار عراقجي الي ان الاتفاقيه ترمي الي استبدال "هيمنه" الغرب ب"التعاون".');
COMMIT;
