# Each goal first installs what is missing, and says so; on a machine that has it all, that is silent.
SWIFT_FLAGS = --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors
# The runtime linked in starts in half the time; macOS has it in the system. Debian's default linker
# warns of a function in the static runtime, lld does not.
RELEASE_FLAGS = $(SWIFT_FLAGS) $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xswiftc -use-ld=lld)
SIKU = .build/release/siku
ARTICLE = ../shared/seed/wudao-article.zh.txt
# Others' tools, to measure beside; without a network their columns are left out.
PEERS = .build/peers
# Others' readers of what we write, which Debian has not; without a network they are left out, and the tests say so.
FORMAT_READERS = .build/format-readers

BUILD_PACKAGES = libgraphviz-dev libigraph-dev libyaml-dev libcairo2-dev libfontconfig-dev libharfbuzz-dev libglib2.0-dev \
  libgsl-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev libsimdjson-dev librsvg2-2 fonts-noto-cjk graphviz pkg-config
# The page is read in a browser; on macOS that part of the tests is left out.
TEST_PACKAGES = libxml2-utils zsh fish groff-base python3-jsonschema python3-yaml python3-networkx python3-igraph \
  python3-venv python3-pip chromium chromium-driver
BENCH_PACKAGES = hyperfine jq
BREW_PACKAGES = graphviz igraph libyaml cairo fontconfig harfbuzz librsvg glib gsl cmark-gfm libxml2 simdjson hyperfine jq pkg-config font-noto-sans-cjk

# Where `make install` puts the tool, its completions and its manual page.
PREFIX = /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: build report install test bench accuracy format lint build-deps test-deps bench-deps

build: build-deps
	swift build -c release --product siku $(RELEASE_FLAGS)

report: build
	$(SIKU) report Reports/wudao
	$(SIKU) report Reports/wudao --language zh --output Reports/wudao/zh

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/man/man1 $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(SIKU) $(DESTDIR)$(PREFIX)/bin/siku
	$(SIKU) man >$(SHARE)/man/man1/siku.1
	$(SIKU) completion bash >$(SHARE)/bash-completion/completions/siku
	$(SIKU) completion zsh >$(SHARE)/zsh/site-functions/_siku
	$(SIKU) completion fish >$(SHARE)/fish/vendor_completions.d/siku.fish

test: build-deps test-deps
	@Tests/Accuracy/environment $(FORMAT_READERS) Tests/Formats/readers.txt
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build $(SWIFT_FLAGS)
	Tests/OutsidePackage/run
	$(if $(filter Linux,$(shell uname)),Tests/Page/run .build/debug/siku)

# The whole report, as a process, beside Graphviz alone on the graphs that it wrote; then how fast prose is read.
# `make bench FULL=1` reads a gigabyte too.
bench: build bench-deps test-deps
	Tests/Benchmark/run $(SIKU)
	@Tests/Accuracy/environment $(PEERS)
	@$(PEERS)/bin/python Tests/Benchmark/reading $(SIKU) $(ARTICLE) $(if $(FULL),--full)

# How much of what people wrote down the reader of prose finds, and what it makes up, beside other tools.
accuracy: build test-deps
	swift build -c release --product mentions $(RELEASE_FLAGS)
	@Tests/Accuracy/environment $(PEERS)
	@$(PEERS)/bin/python Tests/Accuracy/run $(SIKU) $(ARTICLE) --list --peers

format:
	swift format -i -r -p Package.swift Sources Plugins Tests

lint:
	swift format lint -s -r -p Package.swift Sources Plugins Tests

build-deps:
	@.ci/install $(if $(filter Darwin,$(shell uname)),$(BREW_PACKAGES),$(BUILD_PACKAGES))

test-deps:
	@.ci/install $(if $(filter Darwin,$(shell uname)),$(BREW_PACKAGES),$(TEST_PACKAGES))
	@/usr/bin/python3 -c 'import jsonschema, yaml, networkx, igraph' 2>/dev/null || \
	  /usr/bin/python3 -m pip install --user jsonschema pyyaml networkx igraph

bench-deps:
	@.ci/install $(if $(filter Darwin,$(shell uname)),$(BREW_PACKAGES),$(BENCH_PACKAGES))
