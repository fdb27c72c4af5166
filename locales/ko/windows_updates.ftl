# Readiness checks: windows updates. Order and ids as in src/catalog/windows_updates.rs.

SearchFoundationAssemblyLoaderKBNotInstalled = 라이브러리 로드를 위한 Windows 업데이트가 없음
    .meaning = Windows Server 2008 R2(Exchange 2013만 해당)에 Exchange 검색에 필요한 업데이트 KB2533623이 없습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-update-missing = KB2533623이 없는 Windows Server 2008 R2 SP1입니다.
    .cause-version-unreadable = 더 새로운 Windows: 설치 프로그램이 kernel32.dll의 버전을 읽지 못했습니다.
    .step-install-update = Windows Server 2008 R2 SP1이면 KB3063858처럼 KB2533623을 포함하는 이후 업데이트를 설치하세요. KB2533623 자체는 Microsoft가 더 이상 제공하지 않습니다.
    .step-repair-system-files = 더 새로운 Windows에는 업데이트가 필요 없습니다. 명령에 버전이 표시되지 않으면 시스템 파일을 복구하세요.
    .step-restart-and-run = 요청이 있으면 다시 시작하고 설치 프로그램을 다시 실행하세요.
    .verify = Windows Server 2008 R2에서는, 더 나중의 업데이트에 포함된 경우를 빼고 두 업데이트 중 하나가 명령에 표시됩니다. 설치 프로그램이 이 검사를 통과합니다.
    .command-find-update = 업데이트가 설치되어 있는가?
    .command-show-version = kernel32.dll의 버전 표시
    .command-repair-system-files = 시스템 파일 복구

Win2k12RefsUpdateNotInstalled = ReFS로 포맷된 디스크에서 dir을 실행하면 컴퓨터가 멈출 수 있음
    .meaning = 이 Windows Server 2012에 ReFS용 업데이트 KB2894875가 없습니다. 설치 프로그램은 경고하고 계속합니다.
    .why = 이 업데이트가 없으면 ReFS 볼륨의 폴더를 나열할 때 서버가 멈출 수 있습니다.
    .cause-windows-outdated = Windows Server 2012가 완전히 업데이트되지 않았습니다.
    .step-install-update = KB2894875(64비트) 또는 이를 포함하는 이후의 Windows Server 2012 누적 업데이트를 설치하세요.
    .step-restart-or-retry = 업데이트가 다시 시작을 요구하면 설치 프로그램을 닫고 다시 시작한 뒤 설치 프로그램을 다시 시작하세요. 아니면 마법사에서 ‘다시 시도’를 선택하거나 설치 프로그램을 다시 실행하세요.
    .verify = 설치 프로그램이 더 이상 경고하지 않습니다. 이후 업데이트에 포함된 경우를 빼고 명령에 업데이트가 표시됩니다.
    .command-find-update = 업데이트가 설치되어 있는가?

Win2k12RollupUpdateNotInstalled = Windows Server 2012 업데이트 롤업이 설치되어 있지 않음
    .meaning = 이 Windows Server 2012에 2013년 4월의 롤업 KB2822241이 없습니다. 설치 프로그램은 경고하고 계속합니다.
    .why = 이 롤업은 불안정한 ReFS 디스크를 비롯한 여러 문제를 해결합니다.
    .cause-windows-outdated = Windows Server 2012가 완전히 업데이트되지 않았습니다.
    .step-install-update = KB2822241(64비트) 또는 이를 포함하는 이후의 Windows Server 2012 누적 업데이트를 설치하세요.
    .step-restart-or-retry = 업데이트가 다시 시작을 요구하면 설치 프로그램을 닫고 다시 시작한 뒤 설치 프로그램을 다시 시작하세요. 아니면 마법사에서 ‘다시 시도’를 선택하거나 설치 프로그램을 다시 실행하세요.
    .verify = 설치 프로그램이 더 이상 경고하지 않습니다. 이후 업데이트에 포함된 경우를 빼고 명령에 롤업이 표시됩니다.
    .command-find-update = 롤업이 설치되어 있는가?

Win2k12UrefsUpdateNotInstalled = ReFS로 포맷된 디스크가 안정적으로 작동하지 않을 수 있음
    .meaning = 이 Windows Server 2012에 가상 디스크 서비스와 ReFS용 업데이트 KB2884597이 없습니다. 설치 프로그램은 경고하고 계속합니다.
    .why = 이 업데이트가 없으면 ReFS 디스크가 불안정해 데이터가 손상되거나 없어질 수 있습니다.
    .cause-windows-outdated = Windows Server 2012가 완전히 업데이트되지 않았습니다.
    .step-install-update = KB2884597(64비트) 또는 이를 포함하는 이후의 Windows Server 2012 누적 업데이트를 설치하세요.
    .step-restart-or-retry = 업데이트가 다시 시작을 요구하면 설치 프로그램을 닫고 다시 시작한 뒤 설치 프로그램을 다시 시작하세요. 아니면 마법사에서 ‘다시 시도’를 선택하거나 설치 프로그램을 다시 실행하세요.
    .verify = 설치 프로그램이 더 이상 경고하지 않습니다. 이후 업데이트에 포함된 경우를 빼고 명령에 업데이트가 표시됩니다.
    .caution = 그때까지는 이 서버의 ReFS 볼륨에 있는 데이터베이스에서 데이터가 손실될 수 있으므로 거기에 데이터베이스를 두지 마세요.
    .command-find-update = 업데이트가 설치되어 있는가?

Win2k16LSARollupUpdateNotInstalled = KB3206632 보안 업데이트가 설치되어 있지 않음
    .meaning = 이 Windows Server 2016이 2016년 12월 보안 업데이트(빌드 14393.576)보다 오래되었습니다.
    .cause-windows-outdated = Windows Server 2016을 원래 미디어로 설치하고 업데이트하지 않았습니다.
    .step-install-update = Windows Server 2016의 최신 누적 업데이트를 설치하세요. KB3206632가 들어 있습니다.
    .step-restart-or-retry = 업데이트가 다시 시작을 요구하면 설치 프로그램을 닫고 다시 시작한 뒤 설치 프로그램을 다시 시작하세요. 아니면 마법사에서 ‘다시 시도’를 선택하거나 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 14393과 UBR 576 이상이 표시됩니다.
    .command-show-revision = Windows의 빌드 번호와 수정 번호 표시

Win7RpcHttpAssocCookieGuidUpdateNotInstalled = KB2619234 업데이트가 설치되어 있지 않음
    .meaning = 이 Windows Server 2008 R2 또는 Windows 7에 RPC over HTTP용 업데이트 KB2619234가 없습니다.
    .why = 이 업데이트가 없으면 Outlook Anywhere가 제대로 작동하지 않습니다.
    .cause-update-missing = 업데이트를 설치한 적이 없습니다.
    .step-install-update = Microsoft 지원 페이지에서 KB2619234(64비트)를 받아 설치하세요.
    .step-restart-or-retry = 업데이트가 다시 시작을 요구하면 설치 프로그램을 닫고 다시 시작한 뒤 설치 프로그램을 다시 시작하세요. 아니면 마법사에서 ‘다시 시도’를 선택하거나 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 업데이트가 표시됩니다.
    .command-find-update = 업데이트가 설치되어 있는가?

KB2999226NotInstalled = Windows의 유니버설 C 런타임 업데이트(KB2999226)가 설치되어 있지 않음
    .meaning = 유니버설 C 런타임(KB2999226)이 설치되어 있지 않습니다. Windows Server 2012와 2012 R2에서 Exchange 2016 CU22 이상에 필요합니다.
    .why = 이 업데이트가 없으면 Emergency Mitigation 서비스가 쓰는 IIS URL Rewrite 2.1이 이 Windows 버전에서 작동하지 않습니다.
    .cause-windows-outdated = Windows가 완전히 업데이트되지 않았습니다.
    .cause-new-requirement = 서버를 처음으로 Exchange 2016 CU22 이상으로 업데이트합니다.
    .step-check-prerequisites = KB2999226의 지원 페이지에서 먼저 필요한 업데이트를 확인하고 그것부터 설치하세요.
    .step-install-update = 서버의 Windows 버전에 맞는 것을 다운로드해 설치하세요.
    .step-restart-or-retry = 업데이트가 다시 시작을 요구하면 설치 프로그램을 닫고 다시 시작한 뒤 설치 프로그램을 다시 시작하세요. 아니면 마법사에서 ‘다시 시도’를 선택하거나 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 업데이트가 표시됩니다.
    .command-install-update = 다운로드한 업데이트 설치
    .command-find-update = 업데이트가 설치되어 있는가?

RollupFor451NotInstalled = .NET Framework 4.5.1용 롤업이 없음
    .meaning = .NET Framework 4.5.1용 업데이트 롤업이 없습니다. 번호는 공개되지 않았습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-updates-missing = 이 서버에 Windows와 .NET 업데이트가 빠져 있습니다.
    .step-install-dotnet = 이 누적 업데이트에 필요한 .NET Framework를 설치하세요(Exchange 2016 CU15 이상은 4.8). 그러면 롤업이 필요 없습니다. 설치된 Exchange 빌드가 그 .NET을 지원하지 않으면 바로 이어서 Exchange를 업데이트하세요.
    .step-update-windows = 나머지 Windows 업데이트를 설치하고 다시 시작한 뒤 설치 프로그램을 다시 실행하세요.
    .verify = .NET Framework 4.8이 필요한 경우 명령에 528040 이상이 표시됩니다.
    .command-show-release-number = .NET의 릴리스 번호 표시

# Facts

fact-FileVersionKernel32 = kernel32.dll의 버전
fact-FileVersionRefs = refs.sys의 버전
fact-FileVersionDiscan = 롤업을 알려 주는 파일 버전
fact-FileVersionUrefs = urefs.dll의 버전
fact-FileVersionSspicli = sspicli.dll의 버전
fact-FileVersionRpcHttp = RPC over HTTP 라이브러리의 버전
fact-KB2533623Installed = KB2533623 이상 설치됨
    .ask = KB2533623 또는 이를 포함하는 이후 업데이트가 설치되어 있나요?
    .hint = Windows Server 2008 R2에서만 중요합니다.
fact-KB2894875Installed = KB2894875 이상 설치됨
    .ask = KB2894875 또는 이후의 누적 업데이트가 설치되어 있나요?
    .hint = Windows Server 2012(R2 아님)에서만 중요합니다.
fact-KB2822241Installed = KB2822241 이상 설치됨
    .ask = 롤업 KB2822241 또는 이후의 누적 업데이트가 설치되어 있나요?
    .hint = Windows Server 2012(R2 아님)에서만 중요합니다.
fact-KB2884597Installed = KB2884597 이상 설치됨
    .ask = KB2884597 또는 이후의 누적 업데이트가 설치되어 있나요?
    .hint = Windows Server 2012(R2 아님)에서만 중요합니다.
fact-KB2619234Installed = KB2619234 설치됨
    .ask = KB2619234가 설치되어 있나요?
    .hint = Windows Server 2008 R2와 Windows 7에서만 중요합니다.
fact-KB2999226Installed = 유니버설 C 런타임(KB2999226) 설치됨
    .ask = 유니버설 C 런타임(KB2999226)이 설치되어 있나요?
    .hint = Windows Server 2012와 2012 R2에서만 중요합니다.
fact-WindowsRevision = Windows의 수정 번호(빌드 뒤의 번호)
    .ask = Windows 빌드 뒤의 번호는 무엇인가요? 예: 14393.576의 576
    .hint = winver 명령에 괄호 안에 표시됩니다.
