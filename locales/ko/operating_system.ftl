# Readiness checks: operating system. Order and ids as in src/catalog/operating_system.rs.

IsServerCoreInstalled = Windows Server Core 또는 Windows Nano Server가 설치되어 있음
    .meaning = 이 컴퓨터의 Windows에는 Exchange 2016에 필요한 데스크톱이 없습니다.
    .cause-installed-without-desktop = Windows Server 2016을 데스크톱 환경 없이 설치했습니다.
    .cause-shell-removed = Windows Server 2012 또는 2012 R2를 Server Core로 설치했거나 그래픽 셸을 제거했습니다.
    .step-add-desktop = Windows Server 2012 또는 2012 R2에서는 그래픽 셸을 추가하세요. 명령이 서버를 다시 시작합니다. Windows가 파일을 찾지 못하면 Windows 미디어를 넣고(여기서는 드라이브 D) Server Core가 아닌 에디션에서 파일을 가져오세요.
    .step-reinstall-windows = Windows Server 2016에서는 Windows를 다시 설치하고 데스크톱 환경을 선택하세요. 나중에 추가할 수 없습니다.
    .step-use-exchange-se = 또는 Windows Server 2019 이상의 Server Core에서 실행되는 Exchange SE를 설치하세요.
    .verify = InstallationType이 Server Core가 아니라 Server입니다.
    .caution = Windows를 다시 설치하면 설치된 Exchange를 포함해 서버의 내용이 지워집니다.
    .situation-server-2012 = Windows Server 2012 또는 2012 R2
    .situation-server-2016 = Windows Server 2016
    .command-add-desktop = 데스크톱을 추가하고 다시 시작
    .command-list-editions = Windows 미디어에 있는 각 에디션의 인덱스 표시
    .command-add-desktop-from-media = 미디어에서 데스크톱을 추가하고 다시 시작
    .command-show-installation-type = 설치 유형 표시

OSCheckedBuild = 운영 체제가 디버그 모드임
    .meaning = Windows가 디버그 모드로 실행되고 있습니다. 설치 프로그램은 경고하고 계속합니다.
    .cause-debugging-on = 문제를 해결한 뒤 커널 디버깅을 켜 둔 채로 두었습니다.
    .cause-checked-build = Windows의 체크(디버그) 빌드가 설치되어 있습니다.
    .step-turn-debugging-off = 커널 디버깅을 끄세요. BitLocker가 켜져 있으면 먼저 일시 중단하세요. Windows가 거부하면 이 변경을 하는 동안만 보안 부팅을 끄세요.
    .step-restart-server = 서버를 다시 시작하세요.
    .step-install-normal-windows = 체크 빌드이면 일반 Windows를 설치하세요.
    .verify = 명령에 False가 표시됩니다.
    .command-show-boot-entries = 부팅 항목 표시
    .command-turn-debugging-off = 커널 디버깅 끄기
    .command-show-debug-mode = Windows가 디버그 모드인가?

PowerShellExecutionPolicyCheckSet = ExecutionPolicy GPO가 정의됨
    .meaning = 그룹 정책이 컴퓨터나 사용자의 PowerShell 실행 정책을 설정합니다. 값이 무엇인지는 상관없습니다.
    .why = 설치 프로그램은 WMI를 중지하는데, 이런 정책이 있으면 PowerShell은 스크립트를 실행할 때마다 WMI가 필요합니다. 설치 프로그램이 중간에 실패해 서버가 일관되지 않은 상태로 남게 됩니다.
    .cause-policy-applies = ‘스크립트 실행 켜기’ 정책이 서버나 사용자 계정에 적용됩니다.
    .cause-value-left = 정책의 이전 값이 레지스트리에 남아 있습니다.
    .step-find-policy = MachinePolicy나 UserPolicy가 설정되어 있는지 확인하세요. 보고서에 정책 이름이 나옵니다.
    .step-exclude-server = MachinePolicy가 설정되어 있으면 서버를, UserPolicy가 설정되어 있으면 사용자 계정을 이 정책에서 제외하세요. 또는 정책을 ‘구성되지 않음’으로 설정하세요. 그다음 gpupdate /force를 실행하세요.
    .step-empty-value = 당장 그렇게 할 수 없거나 이전 값이 남아 있으면 Microsoft 문서대로 값을 비우세요. 명령은 MachinePolicy용이며, UserPolicy는 HKCU 아래의 같은 키입니다.
    .step-run-setup-at-once = 범위를 다시 나열하고, 곧바로 설치 프로그램을 실행한 뒤 정책을 되돌리세요.
    .verify = MachinePolicy와 UserPolicy가 Undefined입니다. Microsoft는 Process와 CurrentUser도 Undefined이기를 요구합니다.
    .caution = 다음 정책 새로 고침에서, 어쩌면 설치 중간에, 비운 값이 다시 기록됩니다. 또한 Microsoft의 다른 페이지에 따르면 빈 값도 설정된 것으로 간주되므로 서버를 제외하는 것이 더 안전합니다.
    .command-find-policy = 정책 이름이 나오는 보고서 만들기(임시 폴더의 gp.html)
    .command-empty-value = 컴퓨터 정책의 값 비우기
    .command-list-scopes = 범위 나열

ServerWinWebEdition = Windows Server의 Web 에디션이 설치되어 있음
    .meaning = 이 컴퓨터는 Windows Server의 Web 에디션을 실행합니다. Windows Server 2012 이상에는 이 에디션이 없습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = Exchange 2019는 Standard와 Datacenter 에디션에서만 지원됩니다.
    .step-check-edition = 에디션을 확인하세요.
    .step-use-other-server = 지원되는 Windows Server(Standard 또는 Datacenter)가 있는 서버를 사용하세요.
    .verify = Caption에 Standard 또는 Datacenter가 나옵니다.
    .command-show-edition = Windows 에디션 표시

ValidOSVersion = 호환되지 않는 운영 체제가 발견됨
    .meaning = { $product_name }은(는) 이 컴퓨터의 Windows 버전이나 에디션을 지원하지 않습니다.
    .cause-version-not-supported = 이 Exchange 버전에 비해 Windows가 너무 오래되었거나 너무 새롭습니다.
    .cause-windows-client = Windows 클라이언트에 서버 역할을 설치하고 있습니다.
    .cause-media-too-old = 이 Windows에 비해 미디어가 너무 오래되었습니다.
    .step-compare-windows = 이 컴퓨터의 Windows를 지원되는 Windows와 비교하세요.
    .step-use-supported-windows = 목록에 없으면 지원되는 Windows가 있는 서버를 사용하세요.
    .step-use-newest-media = 목록에 있으면 최신 누적 업데이트의 미디어를 사용하세요.
    .verify = Caption에 나온 Windows가 지금 쓰는 미디어에서 지원됩니다.
    .caution = Exchange가 있는 서버에서 Windows를 현재 위치에서 업그레이드하지 마세요. 지원되지 않습니다.
    .situation-for-2013 = Exchange 2013 서버: Windows Server 2008 R2 SP1, 2012 또는 2012 R2(Exchange 2013 SP1부터), 데스크톱 포함. 도구는 64비트 Windows 7 SP1, 8 또는 8.1(Exchange 2013 SP1부터)도 가능
    .situation-for-2016 = Exchange 2016 서버: Windows Server 2012, 2012 R2 또는 2016(CU3부터), 데스크톱 포함. 도구는 64비트 Windows 8.1 또는 10도 가능
    .situation-for-2019 = Exchange 2019 및 SE 서버: Windows Server 2019, 2022(2019는 CU12부터) 또는 2025(2019는 CU14부터), Standard 또는 Datacenter, Server Core 또는 데스크톱. 도구는 데스크톱이 있는 같은 Windows와 64비트 Windows 10 또는 11
    .command-show-windows = Windows 버전과 에디션 표시

WindowsServer2008CoreServerEdition = Windows Server 2008의 Server Core가 설치되어 있음
    .meaning = 이 컴퓨터는 Windows Server 2008 또는 2008 R2의 Server Core 설치를 실행합니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = 둘 중 Exchange 2013은 Windows Server 2008 R2의 전체 설치에서만 실행됩니다. 더 새로운 Exchange 버전은 둘 다에서 실행되지 않습니다.
    .step-check-edition = 설치 유형을 확인하세요.
    .step-use-other-server = 지원되는 Windows를 전체 설치한 서버를 사용하세요. 이 Server Core는 변환할 수 없습니다.
    .verify = 지원되는 Windows에서 InstallationType이 Server입니다.
    .command-show-edition = 설치 유형 표시

ValidOSVersionForAdminTools = 이 Windows에서는 Exchange 관리 도구를 실행할 수 없음
    .meaning = 이 Exchange 버전의 관리 도구는 이 컴퓨터의 Windows에서 실행되지 않습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-version-not-supported = 이 도구에 비해 Windows가 너무 오래되었거나 너무 새롭습니다.
    .cause-32-bit-windows = 32비트 Windows입니다.
    .step-compare-windows = 이 컴퓨터의 Windows를 지원되는 Windows와 비교하세요. 목록에 없으면 다른 컴퓨터를 사용하세요.
    .step-use-newest-media = 목록에 있으면 최신 누적 업데이트의 미디어를 사용하세요.
    .verify = Caption에 나온 Windows가 지금 쓰는 미디어에서 지원되고 OSArchitecture가 64비트입니다.
    .situation-for-2013 = Exchange 2013 도구: Windows Server 2008 R2 SP1, 2012 또는 2012 R2(Exchange 2013 SP1부터), 64비트 Windows 7 SP1, 8 또는 8.1(Exchange 2013 SP1부터)
    .situation-for-2016 = Exchange 2016 도구: Windows Server 2012, 2012 R2 또는 2016(CU3부터), 64비트 Windows 8.1 또는 10
    .command-show-windows = Windows 버전과 아키텍처 표시

# Facts

fact-ServerCoreInstalled = 서버 기본 구성 설치됨(데스크톱이 있어도 해당)
fact-FullDesktopInstalled = Windows 데스크톱 설치됨
    .ask = 이 Windows에 데스크톱(데스크톱 환경, 전체 설치)이 있나요?
    .hint = Server Core는 로그인하면 명령 프롬프트나 SConfig만 표시됩니다.
fact-DebugVersion = 디버그 모드의 Windows
    .ask = Windows가 디버그 모드로 실행되고 있나요?
    .hint = 운영 서버라면 거의 항상 “아니요”입니다.
fact-PowerShellExecutionPolicy = 그룹 정책이 설정한 실행 정책
    .ask = 그룹 정책이 PowerShell의 실행 정책을 설정하나요?
    .hint = Get-ExecutionPolicy -List에서 MachinePolicy와 UserPolicy가 Undefined여야 합니다.
fact-OSProductSuite = Windows의 제품군(비트 마스크)
fact-WindowsServer12Version = Windows Server 2012와 비교
fact-WindowsServer2019Version = Windows Server 2019와 비교
